package org.localbydefault.plan;

import java.util.Optional;
import java.util.UUID;

/** Names an action. */
public record ActionId(UUID value) implements Comparable<ActionId> {
  /** An id from its text; empty where the text is no id. */
  public static Optional<ActionId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new ActionId(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(ActionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
