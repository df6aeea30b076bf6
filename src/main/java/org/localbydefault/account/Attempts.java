package org.localbydefault.account;

import java.time.Duration;
import java.time.Instant;

/** Counts attempts at passwords and secrets, for all nodes together. */
public interface Attempts {
  /**
   * Counts one attempt.
   *
   * @param target at what, or from where, such as {@code account:ann@example.org}
   * @return how many there were within the time before now, this one among them
   */
  int count(String target, Instant now, Duration within);

  /** Forgets the attempts at a target, after one that was right. */
  void forget(String target);

  /** Forgets what is older than this. */
  void forgetBefore(Instant time);
}
