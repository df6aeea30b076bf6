package org.localbydefault.account;

import java.time.Instant;
import java.util.Optional;
import org.localbydefault.council.CouncilId;

/**
 * What a secret address opens, and for how long.
 *
 * @param label what it is for, for the person who made it
 * @param uses how often it was opened
 */
public record Link(
    LinkId id,
    LinkTarget target,
    String label,
    Instant created,
    Instant expires,
    Optional<Instant> revoked,
    Optional<Instant> used,
    int uses) {

  /** Whether it still opens something. A link that does one thing once is over when used. */
  public boolean isOpen(Instant now) {
    boolean isSpent = used.isPresent() && target.isForOnce();
    return revoked.isEmpty() && !isSpent && now.isBefore(expires);
  }

  /** The council that it belongs to. */
  public Optional<CouncilId> council() {
    return target.council();
  }
}
