package org.localbydefault.report.pdf;

import org.localbydefault.report.chart.Ink;

/**
 * How a text is set.
 *
 * @param size of the type, in points
 * @param leading from baseline to baseline, in points
 */
record Style(Face face, double size, double leading, Ink ink) {

  /** How far below the top of its line a baseline lies: capitals stand in the middle of it. */
  double baseline() {
    return (leading + Face.CAPITAL * size) / 2;
  }
}
