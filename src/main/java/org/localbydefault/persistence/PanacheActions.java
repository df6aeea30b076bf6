package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Saving;
import org.localbydefault.council.CouncilId;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.ActionId;
import org.localbydefault.plan.Actions;
import org.localbydefault.plan.Status;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.QuestionId;

/** Actions in the database. */
@ApplicationScoped
@Transactional
class PanacheActions implements Actions {
  private final Tables.Actions rows;
  private final Tables.Rounds rounds;

  PanacheActions(Tables.Actions rows, Tables.Rounds rounds) {
    this.rows = rows;
    this.rounds = rounds;
  }

  @Override
  public List<Action> of(CouncilId council) {
    return rows.find("councilId = ?1 order by createdAt, id", council.value()).stream()
        .map(PanacheActions::action)
        .toList();
  }

  @Override
  public List<CouncilId> due(LocalDate from, LocalDate to) {
    return rows.find("due between ?1 and ?2", from, to).stream()
        .filter(row -> action(row).status().isOpen())
        .map(row -> new CouncilId(row.councilId))
        .distinct()
        .toList();
  }

  @Override
  public Optional<Action> find(CouncilId council, ActionId id) {
    return Optional.ofNullable(row(council, id)).map(PanacheActions::action);
  }

  @Override
  public Action add(CouncilId council, Action action, Instant at) {
    ActionRow row = new ActionRow();
    row.id = UUID.randomUUID();
    row.councilId = council.value();
    row.roundId =
        action
            .round()
            .map(RoundId::value)
            .filter(id -> rounds.count("id = ?1 and councilId = ?2", id, council.value()) == 1)
            .orElse(null);
    row.createdAt = at;
    write(action, row);
    rows.persistAndFlush(row);
    return action(row);
  }

  @Override
  public Saving<Action> change(CouncilId council, Action action) {
    ActionRow row = row(council, action.id());
    if (row == null) {
      return new Saving.Gone<>();
    } else if (row.version != action.edition()) {
      return new Saving.Conflict<>(action(row));
    }
    write(action, row);
    rows.flush();
    return new Saving.Done<>(action(row));
  }

  @Override
  public void delete(CouncilId council, ActionId id) {
    rows.delete("id = ?1 and councilId = ?2", id.value(), council.value());
  }

  private @Nullable ActionRow row(CouncilId council, ActionId id) {
    return rows.find("id = ?1 and councilId = ?2", id.value(), council.value()).firstResult();
  }

  private static void write(Action action, ActionRow row) {
    row.questionId = action.question().map(QuestionId::value).orElse(null);
    row.title = action.title();
    row.owner = action.owner();
    row.due = action.due().orElse(null);
    row.effort = action.effort().map(Effort::id).orElse("");
    row.status = action.status().id();
    row.note = action.note();
  }

  private static Action action(ActionRow row) {
    return new Action(
        new ActionId(row.id),
        Optional.ofNullable(row.roundId).map(RoundId::new),
        Optional.ofNullable(row.questionId).map(QuestionId::new),
        row.title,
        row.owner,
        Optional.ofNullable(row.due),
        row.effort.isEmpty()
            ? Optional.empty()
            : Optional.of(PanacheCouncils.byId(Effort.values(), Effort::id, row.effort)),
        PanacheCouncils.byId(Status.values(), Status::id, row.status),
        row.note,
        row.version);
  }
}
