package org.localbydefault.report.pdf;

import org.jspecify.annotations.Nullable;
import org.localbydefault.report.chart.Ink;

/** Slabs that belong together, such as a card: kept on one page where that leaves no hole. */
final class Group {
  /** Colour of the bar along its side, if it has one. */
  final @Nullable Ink bar;

  /** Height of all its slabs with the gaps between them. */
  double height;

  /** Whether its first slab is placed. */
  boolean isBegun;

  Group(@Nullable Ink bar) {
    this.bar = bar;
  }
}
