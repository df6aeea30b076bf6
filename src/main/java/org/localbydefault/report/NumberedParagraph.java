package org.localbydefault.report;

import java.util.List;

/**
 * A paragraph that a meeting can refer to.
 *
 * @param number such as "1.2"
 */
public record NumberedParagraph(Anchor anchor, String number, RichText text) implements Block {
  @Override
  public List<Anchor> anchors() {
    return List.of(anchor);
  }

  @Override
  public List<RichText> texts() {
    return List.of(text);
  }
}
