package org.localbydefault.report;

import java.util.List;

/** The sentence that carries a page's message, set larger than the text. */
public record Lead(RichText text) implements Block {
  @Override
  public List<RichText> texts() {
    return List.of(text);
  }
}
