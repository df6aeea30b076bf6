package org.localbydefault.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph's worth of text, as spans in reading order.
 *
 * @param spans in reading order; none means an empty paragraph, such as a cell to fill in
 */
public record RichText(List<Span> spans) {
  /** A cell to fill in by hand. */
  public static final RichText EMPTY = new RichText(List.of());

  public RichText {
    spans = List.copyOf(spans);
  }

  /** Text with nothing special about it; an empty string gives {@link #EMPTY}. */
  public static RichText of(String text) {
    return text.isEmpty() ? EMPTY : new RichText(List.of(new Span.Plain(text)));
  }

  public static RichText of(Span... spans) {
    return new RichText(List.of(spans));
  }

  /** The words alone. */
  public String plain() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }
}
