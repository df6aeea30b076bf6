/**
 * The report as one accessible, self-contained page of HTML, made with Qute.
 *
 * <p>May use: {@code report}, {@code report.chart} and {@code text}. The only package of the report
 * that sees Qute; it runs without Quarkus.
 */
@NullMarked
package org.localbydefault.report.html;

import org.jspecify.annotations.NullMarked;
