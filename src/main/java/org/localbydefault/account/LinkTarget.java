package org.localbydefault.account;

import java.util.Optional;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;
import org.localbydefault.publication.PublicationId;

/** What a link opens. */
public sealed interface LinkTarget {
  /** The council that it belongs to. */
  default Optional<CouncilId> council() {
    return Optional.empty();
  }

  /** Whether it does one thing once. */
  default boolean isForOnce() {
    return true;
  }

  /** Makes the person who opens it the owner of the installation. */
  record Ownership() implements LinkTarget {}

  /** Sets a new password. */
  record Reset(AccountId account) implements LinkTarget {}

  /** Gives a role at a council, with a new account or an old one. */
  record Invitation(CouncilId of, Email email, Role role) implements LinkTarget {
    @Override
    public Optional<CouncilId> council() {
      return Optional.of(of);
    }
  }

  /**
   * Lets somebody answer without an account, again and on any device.
   *
   * @param isOwn they made it themselves, and nobody else knows it
   */
  record Answering(CouncilId of, RoundId round, ParticipantId participant, boolean isOwn)
      implements LinkTarget {
    /** A link that a lead makes and passes on. */
    public Answering(CouncilId of, RoundId round, ParticipantId participant) {
      this(of, round, participant, false);
    }

    @Override
    public Optional<CouncilId> council() {
      return Optional.of(of);
    }

    @Override
    public boolean isForOnce() {
      return false;
    }
  }

  /** Lets anybody read a published report. */
  record Reading(CouncilId of, PublicationId publication) implements LinkTarget {
    @Override
    public Optional<CouncilId> council() {
      return Optional.of(of);
    }

    @Override
    public boolean isForOnce() {
      return false;
    }
  }
}
