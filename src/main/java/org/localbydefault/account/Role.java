package org.localbydefault.account;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do at one council. Each may do what those before it may. */
public enum Role {
  /** Reads results and reports. */
  VIEWER("viewer"),
  /** Answers, and works on the plan. */
  CONTRIBUTOR("contributor"),
  /** Starts rounds, invites people, agrees answers, publishes. */
  LEAD("lead");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The word used in forms and tables. */
  public String id() {
    return id;
  }

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  public static Optional<Role> find(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }
}
