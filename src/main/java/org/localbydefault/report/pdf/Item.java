package org.localbydefault.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slab in the flow, with how it may be placed. */
final class Item {
  final Slab slab;

  /** Distance from what stands above; dropped at the top of a page. */
  final double gap;

  /** Places that begin here. */
  final List<String> anchors;

  final boolean startsPage;
  final @Nullable Group group;

  /** Drawn again, as an artifact, where this slab is the first on a page. */
  final @Nullable Slab repeat;

  /** Whether the next slab must stand on the same page. */
  boolean keepsWithNext;

  private Item(Slab slab, Flow.Next next, @Nullable Group group, @Nullable Slab repeat) {
    this.slab = slab;
    this.gap = next.gap();
    this.anchors = next.anchors();
    this.startsPage = next.startsPage();
    this.group = group;
    this.repeat = repeat;
  }

  static Item of(Slab slab, Flow.Next next, @Nullable Group group, @Nullable Slab repeat) {
    return new Item(slab, next, group, repeat);
  }
}
