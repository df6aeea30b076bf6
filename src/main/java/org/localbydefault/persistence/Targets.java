package org.localbydefault.persistence;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Email;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;
import org.localbydefault.publication.PublicationId;

/** What links open, to rows and back. */
final class Targets {
  static final String OWNERSHIP = "ownership";
  static final String RESET = "reset";
  static final String INVITATION = "invitation";
  private static final String ANSWERING = "answering";
  private static final String OWN_ANSWERING = "own-answering";
  private static final String READING = "reading";

  private Targets() {}

  static LinkRow row(LinkTarget target) {
    LinkRow row = new LinkRow();
    row.email = "";
    row.role = "";
    row.councilId = target.council().map(CouncilId::value).orElse(null);
    if (target instanceof LinkTarget.Ownership) {
      row.kind = OWNERSHIP;
    } else if (target instanceof LinkTarget.Reset reset) {
      row.kind = RESET;
      row.accountId = reset.account().value();
    } else if (target instanceof LinkTarget.Invitation invitation) {
      row.kind = INVITATION;
      row.email = invitation.email().value();
      row.role = invitation.role().id();
    } else if (target instanceof LinkTarget.Answering answering) {
      row.kind = answering.isOwn() ? OWN_ANSWERING : ANSWERING;
      row.roundId = answering.round().value();
      row.respondentId = answering.participant().value();
    } else if (target instanceof LinkTarget.Reading reading) {
      row.kind = READING;
      row.publicationId = reading.publication().value();
    } else {
      throw new IllegalArgumentException("no row for " + target);
    }
    return row;
  }

  static LinkTarget target(LinkRow row) {
    return switch (row.kind) {
      case OWNERSHIP -> new LinkTarget.Ownership();
      case RESET -> new LinkTarget.Reset(new AccountId(there(row.accountId)));
      case INVITATION ->
          new LinkTarget.Invitation(
              new CouncilId(there(row.councilId)),
              new Email(row.email),
              PanacheCouncils.byId(Role.values(), Role::id, row.role));
      case ANSWERING, OWN_ANSWERING ->
          new LinkTarget.Answering(
              new CouncilId(there(row.councilId)),
              new RoundId(there(row.roundId)),
              new ParticipantId(there(row.respondentId)),
              row.kind.equals(OWN_ANSWERING));
      case READING ->
          new LinkTarget.Reading(
              new CouncilId(there(row.councilId)), new PublicationId(there(row.publicationId)));
      default -> throw new IllegalStateException("the database says '" + row.kind + "'");
    };
  }

  private static UUID there(@Nullable UUID id) {
    return Objects.requireNonNull(id, "a link without its target");
  }
}
