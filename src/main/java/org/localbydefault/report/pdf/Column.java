package org.localbydefault.report.pdf;

/** A strip down the page that text is set in, in points. */
record Column(double left, double width) {
  static final Column TEXT = new Column(Grid.TEXT_LEFT, Grid.TEXT_WIDTH);
  static final Column FULL = new Column(Grid.LEFT, Grid.FULL_WIDTH);

  /** The front page has no margin column; a little is left over so that lines stay readable. */
  static final Column FRONT = new Column(Grid.LEFT, Grid.FULL_WIDTH - 11);

  Column indented(double by) {
    return new Column(left + by, width - by);
  }

  double right() {
    return left + width;
  }
}
