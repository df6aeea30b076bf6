package org.localbydefault.report;

import java.util.List;

/** A paragraph without a number. */
public record Paragraph(RichText text) implements Block {
  @Override
  public List<RichText> texts() {
    return List.of(text);
  }
}
