package org.localbydefault.publication;

import java.util.Optional;
import java.util.UUID;

/** Names a published report. */
public record PublicationId(UUID value) implements Comparable<PublicationId> {
  /** An id from its text; empty where the text is no id. */
  public static Optional<PublicationId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text)
          ? Optional.of(new PublicationId(value))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(PublicationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
