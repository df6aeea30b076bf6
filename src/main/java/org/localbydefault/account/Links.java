package org.localbydefault.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localbydefault.council.CouncilId;

/** Secret links: made once, shown once, kept as a hash. */
public interface Links {
  /** A link just made, with the secret that nobody sees again. */
  record Made(Link link, Secret secret) {}

  Made make(LinkTarget target, String label, Instant now, Duration lasts);

  /** The link that a secret opens, whether or not it is still open. */
  Optional<Link> find(Secret secret);

  /** Counts one opening. */
  void count(LinkId id, Instant at);

  /**
   * Spends a link that does one thing once.
   *
   * @return false where somebody was faster
   */
  boolean spend(LinkId id, Instant at);

  /** A council's links of all kinds, newest first. */
  List<Link> of(CouncilId council);

  /** Closes a link of a council; nothing happens where the council has no such link. */
  void revoke(CouncilId council, LinkId id, Instant at);

  /** Closes every invitation of somebody to a council. */
  void revokeInvitations(CouncilId council, Email email, Instant at);

  /** Closes every link that sets somebody's password: a newer one is about to be made. */
  void revokeResets(AccountId account, Instant at);

  /** Closes every link of the owner's kind: a newer one is about to be printed. */
  void revokeOwnership(Instant at);
}
