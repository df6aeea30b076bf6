package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** The slabs of a page with their tops. */
final class Page {
  private final List<Placed> placed = new ArrayList<>();

  /**
   * A slab at its place.
   *
   * @param isRepeated whether it was drawn before and is an artifact here
   */
  record Placed(Item item, Slab slab, double top, boolean isRepeated) {}

  void add(Placed slab) {
    placed.add(slab);
  }

  List<Placed> placed() {
    return placed;
  }

  boolean isEmpty() {
    return placed.isEmpty();
  }
}
