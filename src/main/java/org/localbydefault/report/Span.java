package org.localbydefault.report;

import java.net.URI;
import org.localbydefault.text.Language;

/** A run of text inside a {@link RichText}. */
public sealed interface Span {

  /** What a reader reads; never empty. */
  String text();

  /** Text with nothing special about it. */
  record Plain(String text) implements Span {
    public Plain {
      requireText(text);
    }
  }

  /** Text that matters more, shown bold. */
  record Strong(String text) implements Span {
    public Strong {
      requireText(text);
    }
  }

  /** Text that leads to an address outside the report. */
  record Link(String text, URI target) implements Span {
    public Link {
      requireText(text);
    }
  }

  /** Text that leads to an {@link Anchor} inside the report. */
  record Reference(String text, Anchor target) implements Span {
    public Reference {
      requireText(text);
    }
  }

  /** Text in another language than the report's. */
  record Phrase(String text, Language language) implements Span {
    public Phrase {
      requireText(text);
    }
  }

  private static void requireText(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a span needs text");
    }
  }
}
