package org.localbydefault.report.pdf;

/** Gives headings their levels, so that none is skipped: H1 is the title, H2 a chapter. */
final class Headings {
  private static final String[] TAGS = {"H1", "H2", "H3", "H4"};
  private int level = 1;

  /** The tag of a heading at a depth under its chapter, which itself is depth 1. */
  String next(int depth) {
    level = Math.min(depth + 1, level + 1);
    return TAGS[level - 1];
  }

  /** The tag of a card's title: one below the heading it stands under, as all cards beside it. */
  String card() {
    return TAGS[Math.min(level, TAGS.length - 1)];
  }
}
