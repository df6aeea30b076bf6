package org.localbydefault.report.pdf;

import org.jspecify.annotations.Nullable;
import org.localbydefault.report.chart.Drawing;
import org.localbydefault.report.chart.Ink;

/** Something to draw at a place in a {@link Slab}; y grows downwards from the slab's top. */
sealed interface Part {

  /** A line of a paragraph. */
  record Text(Setting setting, Line line, double x, double baseline) implements Part {}

  /**
   * A drawing.
   *
   * @param figure that it is a piece of; null for what is an artifact
   * @param scale below 1 only where the drawing would not fit on a page
   */
  record Picture(Drawing drawing, @Nullable Figure figure, double x, double y, double scale)
      implements Part {
    Picture(Drawing drawing, double x, double y) {
      this(drawing, null, x, y, 1);
    }

    double width() {
      return drawing.width() * scale;
    }

    double height() {
      return drawing.height() * scale;
    }
  }

  /** A level line, as an artifact. */
  record Rule(double y, double left, double right, double width, Ink ink) implements Part {}

  /** Nothing to see: a tag that has its place even if it stays empty, such as a cell to fill in. */
  record Place(Tag tag) implements Part {}

  /** The number of the page where an anchor is, known once all is placed; {@code x} is its end. */
  record PageNumber(String anchor, Setting entry, double x, double baseline) implements Part {}
}
