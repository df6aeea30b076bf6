package org.localbydefault.report;

import java.util.List;

/**
 * A list.
 *
 * @param ordered whether the items are numbered from 1
 * @param items at least one
 */
public record Bullets(boolean ordered, List<RichText> items) implements Block {
  public Bullets {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a list needs an item");
    }
  }

  @Override
  public List<RichText> texts() {
    return items;
  }
}
