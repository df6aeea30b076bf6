package org.localbydefault.council;

import java.util.Optional;
import java.util.UUID;

/** Names a council of this installation, whether or not it is in the register. */
public record CouncilId(UUID value) implements Comparable<CouncilId> {
  /** An id from its text; empty where the text is no id. */
  public static Optional<CouncilId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new CouncilId(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(CouncilId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
