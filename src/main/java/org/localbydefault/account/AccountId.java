package org.localbydefault.account;

import java.util.Optional;
import java.util.UUID;

/** Names an account. */
public record AccountId(UUID value) implements Comparable<AccountId> {
  /** An id from its text; empty where the text is no id. */
  public static Optional<AccountId> parse(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new AccountId(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(AccountId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
