package org.localbydefault.report.chart;

import java.util.List;

/**
 * A picture as a list of marks, painted in order.
 *
 * @param width in points
 * @param height in points; y grows downwards from the top left corner, as in SVG
 */
public record Drawing(double width, double height, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
    if (!(width > 0) || !(height >= 0)) {
      throw new IllegalArgumentException("no drawing is " + width + " by " + height);
    }
  }
}
