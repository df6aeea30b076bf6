package org.localbydefault.account;

import java.util.Optional;
import java.util.UUID;

/** Names a secret link; the secret itself is nowhere kept. */
public record LinkId(UUID value) implements Comparable<LinkId> {
  /** An id from its text; empty where the text is no id. */
  public static Optional<LinkId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new LinkId(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(LinkId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
