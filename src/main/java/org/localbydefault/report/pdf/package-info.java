/**
 * A report as a tagged PDF, for PDF/UA-1 and PDF/A-2a: measured and placed, then drawn and tagged.
 *
 * <p>May use: {@code report}, {@code report.chart} and {@code text}. It reads the fonts and writes
 * the file by itself, as half the time of a report went into a library's objects and their saving;
 * PDFBox reads the result in the tests. Looks: {@code src/docs/adr/0002-grid-and-type-scale.md}.
 */
@NullMarked
package org.localbydefault.report.pdf;

import org.jspecify.annotations.NullMarked;
