package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Saving;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.QuestionId;

/** Agreed answers in the database. */
@ApplicationScoped
@Transactional
class PanacheAgreements implements Agreements {
  private final Tables.Agreeds rows;
  private final Tables.Rounds rounds;

  PanacheAgreements(Tables.Agreeds rows, Tables.Rounds rounds) {
    this.rows = rows;
    this.rounds = rounds;
  }

  @Override
  public Map<QuestionId, Agreement> of(CouncilId council, RoundId round) {
    return rows.find("roundId = ?1 and councilId = ?2", round.value(), council.value()).stream()
        .map(PanacheAgreements::agreement)
        .collect(Collectors.toMap(Agreement::question, agreement -> agreement));
  }

  @Override
  public Saving<Agreement> agree(CouncilId council, RoundId round, Agreement agreement) {
    if (!takesAgreements(council, round)) {
      return new Saving.Gone<>();
    }
    AgreedRow row = rows.findById(key(round, agreement.question()));
    if (row == null) {
      row = new AgreedRow();
      row.roundId = round.value();
      row.questionId = agreement.question().value();
      row.councilId = council.value();
      write(agreement, row);
      rows.persistAndFlush(row);
    } else if (row.version + 1 != agreement.edition()) {
      return new Saving.Conflict<>(agreement(row));
    } else {
      write(agreement, row);
      rows.flush();
    }
    return new Saving.Done<>(agreement(row));
  }

  @Override
  public void withdraw(CouncilId council, RoundId round, QuestionId question) {
    if (takesAgreements(council, round)) {
      rows.deleteById(key(round, question));
    }
  }

  /** Holds the round until the transaction ends, so that agreements come in turn. */
  private boolean takesAgreements(CouncilId council, RoundId round) {
    return rounds
        .find("id = ?1 and councilId = ?2", round.value(), council.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .filter(row -> row.isAnonymous || !row.state.equals(RoundState.LOCKED.name()))
        .isPresent();
  }

  private static AgreedRow.Key key(RoundId round, QuestionId question) {
    return new AgreedRow.Key(round.value(), question.value());
  }

  private static void write(Agreement agreement, AgreedRow row) {
    Responses.Columns columns = Responses.columns(agreement.answer().response());
    row.kind = columns.kind();
    row.optionId = columns.option();
    row.inapplicable = columns.reason();
    row.reason = agreement.answer().reason();
    row.dissent = agreement.answer().dissent();
    row.agreedBy = agreement.by().orElse(null);
    row.agreedAt = agreement.at();
  }

  /** The first edition is 1: 0 means that there was none. */
  private static Agreement agreement(AgreedRow row) {
    var columns = new Responses.Columns(row.kind, row.optionId, row.inapplicable);
    Optional<UUID> by = Optional.ofNullable(row.agreedBy);
    return new Agreement(
        new QuestionId(row.questionId),
        new AgreedAnswer(Responses.response(columns), row.reason, row.dissent, Optional.empty()),
        by,
        row.agreedAt,
        row.version + 1);
  }
}
