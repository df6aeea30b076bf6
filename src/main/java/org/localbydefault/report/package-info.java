/**
 * The report as a model of blocks, and the composer that makes it.
 *
 * <p>May use: every package of the core, and nothing else. Knows nothing of PDF or HTML.
 */
@NullMarked
package org.localbydefault.report;

import org.jspecify.annotations.NullMarked;
