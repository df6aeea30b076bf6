package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  PanacheAnswers(Tables.Answers rows, Tables.Respondents respondents) {
    this.rows = rows;
    this.respondents = respondents;
  }

  @Override
  public Map<QuestionId, SavedAnswer> of(CouncilId council, ParticipantId id) {
    return rows.find("respondentId = ?1 and councilId = ?2", id.value(), council.value()).stream()
        .map(PanacheAnswers::answer)
        .collect(Collectors.toMap(SavedAnswer::question, answer -> answer));
  }

  @Override
  public Map<ParticipantId, Map<QuestionId, SavedAnswer>> of(CouncilId council, RoundId round) {
    return rows
        .find("roundId = ?1 and councilId = ?2", round.value(), council.value())
        .project(Facts.class)
        .stream()
        .collect(
            Collectors.groupingBy(
                facts -> new ParticipantId(facts.respondentId()),
                Collectors.toMap(facts -> new QuestionId(facts.questionId()), Facts::answer)));
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

  /**
   * The person, if their round takes answers; held until the transaction ends, so that one person's
   * answers come in turn. Asked by its id: H2 would read every round for an {@code in}.
   */
  private Optional<RespondentRow> open(CouncilId council, ParticipantId id) {
    return respondents
        .find(
            "from RespondentRow p where p.id = ?1 and p.councilId = ?2 and exists"
                + " (select 1 from RoundRow r where r.id = p.roundId and r.state <> ?3)",
            id.value(),
            council.value(),
            RoundState.LOCKED.name())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
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

  private static SavedAnswer answer(AnswerRow row) {
    return new Facts(
            row.respondentId,
            row.questionId,
            row.kind,
            row.optionId,
            row.reason,
            row.note,
            row.links,
            row.confidence,
            row.isCarried,
            row.answeredAt,
            row.version)
        .answer();
  }

  /** What a row says. A round has a thousand and more, which nobody watches for changes. */
  record Facts(
      UUID respondentId,
      String questionId,
      String kind,
      @Nullable String optionId,
      String reason,
      String note,
      String links,
      String confidence,
      boolean isCarried,
      Instant answeredAt,
      int version) {

    /** The first edition is 1: 0 means that there was none. */
    SavedAnswer answer() {
      Answer answer =
          new Answer(
              Responses.response(new Responses.Columns(kind, optionId, reason)),
              note,
              Responses.links(links),
              PanacheCouncils.byId(Confidence.values(), Confidence::id, confidence));
      return new SavedAnswer(
          new QuestionId(questionId), answer, isCarried, answeredAt, version + 1);
    }
  }
}
