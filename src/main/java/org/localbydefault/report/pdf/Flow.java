package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.chart.Ink;

/** The slabs of a report in reading order, before they are placed on pages. */
final class Flow {
  /** A group that is cut leaves at least this much at either end. */
  private static final double LEAST_CUT = 66;

  private final List<Item> items = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>(2);
  private int deferredFrom = -1;
  private double gap;
  private boolean startsPage;
  private @Nullable Group group;
  private int groupFrom;
  private @Nullable Slab repeat;

  /** What was said about the next slab. */
  record Next(double gap, List<String> anchors, boolean startsPage) {}

  List<Item> items() {
    return items;
  }

  /** Asks for at least this distance before the next slab. */
  void gap(double least) {
    gap = Math.max(gap, least);
  }

  void anchor(String id) {
    anchors.add(id);
  }

  void startPage() {
    startsPage = true;
  }

  /** Begins slabs that belong together; groups do not nest. */
  void beginGroup(@Nullable Ink bar) {
    group = new Group(bar);
    groupFrom = items.size();
  }

  /** Ends a group; its end keeps nothing to it, even if it is only a heading. */
  void endGroup() {
    int end = items.size() - 1;
    double head = 0;
    for (int i = groupFrom; i < end && head < LEAST_CUT; i++) {
      head += items.get(i).slab.height();
      items.get(i).keepsWithNext |= head < LEAST_CUT;
    }
    double tail = 0;
    for (int i = end; i > groupFrom && tail < LEAST_CUT; i--) {
      tail += items.get(i).slab.height();
      items.get(i - 1).keepsWithNext |= tail < LEAST_CUT;
    }
    Item last = items.get(end);
    last.keepsWithNext &= last.group != group;
    group = null;
  }

  /** Sets what is drawn again at the top of each page that one of the next slabs begins. */
  void repeat(@Nullable Slab slab) {
    repeat = slab;
  }

  Item add(Slab slab) {
    Item item = Item.of(slab, new Next(gap, List.copyOf(anchors), startsPage), group, repeat);
    if (group != null) {
      group.height += slab.height() + (group.height == 0 ? 0 : gap);
    }
    anchors.clear();
    gap = 0;
    startsPage = false;
    items.add(item);
    return item;
  }

  /** Adds a slab that must not be the last on its page. */
  void addKept(Slab slab) {
    add(slab).keepsWithNext = true;
  }

  /** Keeps the last slab with whatever comes. */
  void keepWithNext() {
    if (!items.isEmpty()) {
      items.get(items.size() - 1).keepsWithNext = true;
    }
  }

  /** Says that what follows may stand on a later page than all before it. */
  void beginDeferred() {
    deferredFrom = items.size();
  }

  /** Whether something was left for later. */
  boolean isDeferring() {
    return deferredFrom >= 0 && deferredFrom < items.size();
  }

  /** The slabs before those that were left for later. */
  List<Item> firstPart() {
    return deferredFrom < 0 ? items : items.subList(0, deferredFrom);
  }
}
