package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;

/** Participants in the database. */
@ApplicationScoped
@Transactional
class PanacheParticipants implements Participants {
  private final Tables.Respondents rows;
  private final Tables.Rounds rounds;

  PanacheParticipants(Tables.Respondents rows, Tables.Rounds rounds) {
    this.rows = rows;
    this.rounds = rounds;
  }

  @Override
  public List<Participant> of(CouncilId council, RoundId round) {
    return rows
        .find(
            "roundId = ?1 and councilId = ?2 order by createdAt, id",
            round.value(),
            council.value())
        .stream()
        .map(PanacheParticipants::participant)
        .toList();
  }

  @Override
  public Optional<Participant> find(CouncilId council, ParticipantId id) {
    return row(council, id).map(PanacheParticipants::participant);
  }

  @Override
  public Optional<Participant> find(CouncilId council, RoundId round, UUID account) {
    return rows.find(
            "roundId = ?1 and councilId = ?2 and accountId = ?3",
            round.value(),
            council.value(),
            account)
        .firstResultOptional()
        .map(PanacheParticipants::participant);
  }

  @Override
  public List<Place> of(UUID account) {
    return rows.find("accountId = ?1 order by createdAt, id", account).stream()
        .map(row -> new Place(new CouncilId(row.councilId), participant(row)))
        .toList();
  }

  @Override
  public Participant join(
      CouncilId council, RoundId round, Optional<UUID> account, Role role, Instant at) {
    if (rounds.count("id = ?1 and councilId = ?2", round.value(), council.value()) == 0) {
      throw new IllegalArgumentException("no such round at this council");
    }
    Optional<Participant> there = account.flatMap(id -> find(council, round, id));
    return there.orElseGet(() -> add(council, round, account, role, at));
  }

  private Participant add(
      CouncilId council, RoundId round, Optional<UUID> account, Role role, Instant at) {
    RespondentRow row = new RespondentRow();
    row.id = UUID.randomUUID();
    row.councilId = council.value();
    row.roundId = round.value();
    row.accountId = account.orElse(null);
    row.label = role.label();
    row.perspective = role.perspective().id();
    row.createdAt = at;
    rows.persist(row);
    return participant(row);
  }

  @Override
  public void change(CouncilId council, ParticipantId id, Role role) {
    row(council, id)
        .ifPresent(
            row -> {
              row.label = role.label();
              row.perspective = role.perspective().id();
            });
  }

  @Override
  public void finish(CouncilId council, ParticipantId id, Optional<Instant> at) {
    row(council, id).ifPresent(row -> row.finishedAt = at.orElse(null));
  }

  @Override
  public void remove(CouncilId council, ParticipantId id) {
    rows.delete("id = ?1 and councilId = ?2", id.value(), council.value());
  }

  private Optional<RespondentRow> row(CouncilId council, ParticipantId id) {
    return rows.find("id = ?1 and councilId = ?2", id.value(), council.value())
        .firstResultOptional();
  }

  private static Participant participant(RespondentRow row) {
    return new Participant(
        new ParticipantId(row.id),
        new RoundId(row.roundId),
        Optional.ofNullable(row.accountId),
        row.label,
        PanacheCouncils.byId(Perspective.values(), Perspective::id, row.perspective),
        Optional.ofNullable(row.finishedAt));
  }
}
