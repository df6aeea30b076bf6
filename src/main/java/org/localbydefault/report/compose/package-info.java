/**
 * The composer: a scorecard, its findings and its matches to a report.
 *
 * <p>May use: {@code report} and every package of the core below it. Knows nothing of PDF or HTML.
 */
@NullMarked
package org.localbydefault.report.compose;

import org.jspecify.annotations.NullMarked;
