package org.localbydefault.report.pdf;

/**
 * Where things stand on a page of A4, in points from its top left corner.
 *
 * <p>Numbers hang in a margin column; text stands beside it in lines of about 72 characters; tables
 * and charts take both.
 */
final class Grid {
  static final double PAGE_WIDTH = 595.28;
  static final double PAGE_HEIGHT = 841.89;

  static final double LEFT = 57;
  static final double TEXT_LEFT = 98;
  static final double RIGHT = 538;
  static final double FULL_WIDTH = RIGHT - LEFT;
  static final double TEXT_WIDTH = RIGHT - TEXT_LEFT;

  static final double TOP = 76;

  /** The front page has no running head. */
  static final double FRONT_TOP = 54;

  static final double BOTTOM = 776;
  static final double HEAD_BASELINE = 46;
  static final double FOOT_BASELINE = 806;

  private Grid() {}

  static double top(int page) {
    return page == 0 ? FRONT_TOP : TOP;
  }
}
