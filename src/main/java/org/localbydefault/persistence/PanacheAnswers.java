package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.assessment.Saving;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.QuestionId;

/** Answers in the database. */
@ApplicationScoped
@Transactional
class PanacheAnswers implements Answers {
  private final Tables.Answers rows;
  private final Tables.Respondents respondents;
  private final Tables.Rounds rounds;

  PanacheAnswers(Tables.Answers rows, Tables.Respondents respondents, Tables.Rounds rounds) {
    this.rows = rows;
    this.respondents = respondents;
    this.rounds = rounds;
  }

  @Override
  public Map<QuestionId, SavedAnswer> of(CouncilId council, ParticipantId id) {
    return rows.find("respondentId = ?1 and councilId = ?2", id.value(), council.value()).stream()
        .map(PanacheAnswers::answer)
        .collect(Collectors.toMap(SavedAnswer::question, answer -> answer));
  }

  @Override
  public Map<ParticipantId, Map<QuestionId, SavedAnswer>> of(CouncilId council, RoundId round) {
    return rows.find("roundId = ?1 and councilId = ?2", round.value(), council.value()).stream()
        .collect(
            Collectors.groupingBy(
                row -> new ParticipantId(row.respondentId),
                Collectors.toMap(row -> new QuestionId(row.questionId), PanacheAnswers::answer)));
  }

  @Override
  public Saving<SavedAnswer> save(
      CouncilId council, ParticipantId id, QuestionId question, Draft draft) {
    Optional<RespondentRow> respondent = open(council, id);
    if (respondent.isEmpty()) {
      return new Saving.Gone<>();
    }
    AnswerRow row = rows.findById(new AnswerRow.Key(id.value(), question.value()));
    if (row == null) {
      row = row(respondent.get(), question);
      write(draft, row);
      rows.persistAndFlush(row);
      return new Saving.Done<>(answer(row));
    }
    SavedAnswer there = answer(row);
    boolean isSame = there.answer().equals(draft.answer()) && !there.isCarried();
    if (!isSame && there.edition() != draft.edition()) {
      return new Saving.Conflict<>(there);
    } else if (!isSame) {
      write(draft, row);
      rows.flush();
    }
    return new Saving.Done<>(answer(row));
  }

  @Override
  public void clear(CouncilId council, ParticipantId id, QuestionId question) {
    if (open(council, id).isPresent()) {
      rows.delete("respondentId = ?1 and questionId = ?2", id.value(), question.value());
    }
  }

  /** The person, held until the transaction ends, so that one person's answers come in turn. */
  private Optional<RespondentRow> open(CouncilId council, ParticipantId id) {
    return respondents
        .find("id = ?1 and councilId = ?2", id.value(), council.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .filter(
            row -> {
              RoundRow round = rounds.findById(row.roundId);
              return round != null && !round.state.equals(RoundState.LOCKED.name());
            });
  }

  private static AnswerRow row(RespondentRow respondent, QuestionId question) {
    AnswerRow row = new AnswerRow();
    row.respondentId = respondent.id;
    row.questionId = question.value();
    row.councilId = respondent.councilId;
    row.roundId = respondent.roundId;
    return row;
  }

  private static void write(Draft draft, AnswerRow row) {
    Responses.Columns columns = Responses.columns(draft.answer().response());
    row.kind = columns.kind();
    row.optionId = columns.option();
    row.reason = columns.reason();
    row.note = draft.answer().note();
    row.links = Responses.lines(draft.answer().links());
    row.confidence = draft.answer().confidence().id();
    row.isCarried = draft.isCarried();
    row.answeredAt = draft.at();
  }

  /** The first edition is 1: 0 means that there was none. */
  private static SavedAnswer answer(AnswerRow row) {
    Answer answer =
        new Answer(
            Responses.response(new Responses.Columns(row.kind, row.optionId, row.reason)),
            row.note,
            Responses.links(row.links),
            PanacheCouncils.byId(Confidence.values(), Confidence::id, row.confidence));
    return new SavedAnswer(
        new QuestionId(row.questionId), answer, row.isCarried, row.answeredAt, row.version + 1);
  }
}
