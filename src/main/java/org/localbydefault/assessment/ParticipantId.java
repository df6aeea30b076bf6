package org.localbydefault.assessment;

import java.util.Optional;
import java.util.UUID;

/** Names somebody who answers in a round. */
public record ParticipantId(UUID value) implements Comparable<ParticipantId> {
  /** An id from its text; empty where the text is no id. */
  public static Optional<ParticipantId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text)
          ? Optional.of(new ParticipantId(value))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
