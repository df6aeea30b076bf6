package org.localbydefault.assessment;

import java.util.Optional;
import java.util.UUID;

/** Names a round. */
public record RoundId(UUID value) implements Comparable<RoundId> {
  /** An id from its text; empty where the text is no id. */
  public static Optional<RoundId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new RoundId(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(RoundId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
