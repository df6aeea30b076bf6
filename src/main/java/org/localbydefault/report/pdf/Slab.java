package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** A strip across the page that is never cut: one line of text, a table's row, a chart. */
final class Slab {
  private final List<Part> parts = new ArrayList<>(2);
  private double height;

  Slab(double height) {
    this.height = height;
  }

  Slab add(Part part) {
    parts.add(part);
    return this;
  }

  /** Makes room down to {@code bottom}. */
  void reach(double bottom) {
    height = Math.max(height, bottom);
  }

  double height() {
    return height;
  }

  List<Part> parts() {
    return parts;
  }
}
