/**
 * The geometry of the report's charts, drawn by the PDF and written as SVG by the page.
 *
 * <p>May use: {@code report} and {@code text}. Knows nothing of PDF or HTML.
 */
@NullMarked
package org.localbydefault.report.chart;

import org.jspecify.annotations.NullMarked;
