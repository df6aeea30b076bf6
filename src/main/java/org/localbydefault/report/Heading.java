package org.localbydefault.report;

import java.util.List;

/**
 * A heading inside a chapter.
 *
 * @param depth 2 under the chapter's title, 3 under a heading of depth 2
 */
public record Heading(Anchor anchor, int depth, String text) implements Block {
  public Heading {
    if (depth < 2 || depth > 3) {
      throw new IllegalArgumentException("a heading's depth is 2 or 3, not " + depth);
    }
  }

  @Override
  public List<Anchor> anchors() {
    return List.of(anchor);
  }

  @Override
  public List<RichText> texts() {
    return List.of();
  }
}
