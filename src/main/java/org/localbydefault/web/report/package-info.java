/**
 * Pages about reports: drafts, publishing, the published reports, links to share them.
 *
 * <p>May use: {@code web}, the core, {@code report.*}, {@code exchange}.
 */
@NullMarked
package org.localbydefault.web.report;

import org.jspecify.annotations.NullMarked;
