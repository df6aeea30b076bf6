package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places slabs on pages: kept slabs together, groups too where no large hole is left. */
final class Paginator {
  /** A group that fits a page moves to the next, whole, only if less than this would stay empty. */
  private static final double LARGEST_HOLE = 160;

  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Spot> spots = new HashMap<>();
  private double y;

  /** Where an anchor is: a page from 0, and how far down. */
  record Spot(int page, double top) {}

  /** All pages, and where the anchors are. */
  record Pages(List<Page> pages, Map<String, Spot> spots) {}

  static Pages paginate(List<Item> items) {
    Paginator paginator = new Paginator();
    paginator.newPage();
    for (int i = 0; i < items.size(); ) {
      i = paginator.placeChain(items, i);
    }
    return new Pages(paginator.pages, paginator.spots);
  }

  private int placeChain(List<Item> items, int from) {
    int to = from;
    Item first = items.get(from);
    Extent extent = new Extent(first);
    while (to + 1 < items.size() && items.get(to).keepsWithNext && !items.get(to + 1).startsPage) {
      to++;
      extent.add(items.get(to));
    }
    if (!page().isEmpty() && (first.startsPage || mustMove(first, extent))) {
      newPage();
    }
    for (int i = from; i <= to; i++) {
      place(items.get(i));
    }
    return to + 1;
  }

  /**
   * What is kept together moves if it fits a page, and else, or to keep a group, for no large hole.
   */
  private boolean mustMove(Item first, Extent extent) {
    double page = Grid.BOTTOM - Grid.TOP;
    double room = Grid.BOTTOM - y - first.gap;
    boolean leavesNoHole = room < LARGEST_HOLE;
    boolean isParted = extent.chain > room && (extent.chain <= page || leavesNoHole);
    return isParted || (extent.withGroup > room && extent.withGroup <= page && leavesNoHole);
  }

  /** How high slabs are that must not be parted, and with all of the group that begins in them. */
  private static final class Extent {
    private double chain;
    private double withGroup;

    Extent(Item first) {
      add(first, 0);
    }

    void add(Item item) {
      add(item, item.gap);
    }

    private void add(Item item, double gap) {
      Group group = item.group;
      if (withGroup == 0 && group != null && !group.isBegun) {
        withGroup = chain + gap + group.height;
      }
      chain += gap + item.slab.height();
    }
  }

  private void place(Item item) {
    if (!page().isEmpty() && y + item.gap + item.slab.height() > Grid.BOTTOM) {
      newPage();
    }
    Slab repeat = item.repeat;
    if (page().isEmpty() && repeat != null) {
      add(item, repeat, true);
    } else if (!page().isEmpty()) {
      y += item.gap;
    }
    for (String anchor : item.anchors) {
      spots.put(anchor, new Spot(pages.size() - 1, y));
    }
    if (item.group != null) {
      item.group.isBegun = true;
    }
    add(item, item.slab, false);
  }

  private void add(Item item, Slab slab, boolean isRepeated) {
    page().add(new Page.Placed(item, slab, y, isRepeated));
    y += slab.height();
  }

  private Page page() {
    return pages.get(pages.size() - 1);
  }

  private void newPage() {
    y = Grid.top(pages.size());
    pages.add(new Page());
  }

  /** How many pages slabs take if they begin on the front page. */
  static int count(List<Item> items) {
    int pages = paginate(items).pages().size();
    for (Item item : items) {
      reset(item.group);
    }
    return pages;
  }

  private static void reset(@Nullable Group group) {
    if (group != null) {
      group.isBegun = false;
    }
  }
}
