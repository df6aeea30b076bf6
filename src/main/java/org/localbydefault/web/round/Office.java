package org.localbydefault.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.AnsweredRound;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;
import org.localbydefault.web.Content;
import org.localbydefault.web.Visit;

/** Where a lead works: finds the round and everything answered in it. */
@ApplicationScoped
class Office {
  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Agreements agreements;
  private final Content content;
  private final Visit visit;

  Office(
      Rounds rounds,
      Participants participants,
      Answers answers,
      Agreements agreements,
      Content content,
      Visit visit) {
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.agreements = agreements;
    this.content = content;
    this.visit = visit;
  }

  /**
   * The council's round.
   *
   * @throws NotFoundException where the council has none with this id
   */
  Round round(String id) {
    return RoundId.parse(id)
        .flatMap(known -> rounds.find(visit.councilId(), known))
        .orElseThrow(NotFoundException::new);
  }

  Questionnaire questionnaire(Round round) {
    return content.questionnaire(round);
  }

  /** Everything answered in a round. */
  AnsweredRound answered(Round round) {
    List<Participant> people = participants.of(round.council(), round.id());
    Map<ParticipantId, Map<QuestionId, SavedAnswer>> given =
        answers.of(round.council(), round.id());
    Map<QuestionId, Agreement> agreed = agreements.of(round.council(), round.id());
    return new AnsweredRound(round, people, given, agreed);
  }

  Scorecard scorecard(AnsweredRound answered) {
    Questionnaire questionnaire = content.questionnaire(answered.round());
    return Scoring.score(
        questionnaire, answered.assessment(questionnaire, visit.council().council()));
  }

  /** The address of a round's pages. */
  static String base(Round round) {
    return "/councils/" + round.council() + "/rounds/" + round.id();
  }
}
