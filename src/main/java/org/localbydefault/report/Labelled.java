package org.localbydefault.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a card: a short label, and what stands under it.
 *
 * @param texts one is shown as a paragraph, several as a list
 */
public record Labelled(String label, List<RichText> texts) {
  public Labelled {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("'" + label + "' needs a text");
    }
  }

  static Stream<RichText> texts(List<Labelled> parts) {
    return parts.stream().flatMap(part -> part.texts().stream());
  }
}
