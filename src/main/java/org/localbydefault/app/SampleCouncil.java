package org.localbydefault.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Pin;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.YamlAssessments;

/** A made-up council with a finished assessment, to look at: shipped example answers, stored. */
@ApplicationScoped
public class SampleCouncil implements FirstStart.Furnishing {
  private static final QuestionnaireId QUESTIONNAIRE = new QuestionnaireId("keep-it-local");
  private static final String ANSWERS = "castlebridge-unitary";

  private final Councils councils;
  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Agreements agreements;

  SampleCouncil(
      Councils councils,
      Rounds rounds,
      Participants participants,
      Answers answers,
      Agreements agreements) {
    this.councils = councils;
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.agreements = agreements;
  }

  /** Adds the council, whole or not at all. */
  @Override
  @Transactional
  public void install(Instant at) {
    EnrolledCouncil council = enrol(ANSWERS, at);
    add(council.id(), ANSWERS, Optional.empty(), at);
  }

  /** Adds the council of an example without its answers. */
  @Transactional
  public EnrolledCouncil enrol(String example, Instant at) {
    return councils.enrol(read(example).council(), true, at);
  }

  /**
   * Adds an example as a finished round of a council.
   *
   * @param previous the round that it follows
   */
  @Transactional
  public Round add(CouncilId council, String example, Optional<RoundId> previous, Instant at) {
    Assessment assessment = read(example);
    NewRound facts =
        new NewRound(
            "Assessment " + assessment.date().getYear(),
            assessment.form().map(Form::id),
            assessment.date(),
            previous,
            false,
            assessment.smallestGroup(),
            assessment.themes(),
            assessment.targets());
    ContentFolder shipped = ContentFolder.shipped();
    Pin pin =
        new Pin(
            shipped.questionnaire(QUESTIONNAIRE).value().orElseThrow(),
            shipped.source(QUESTIONNAIRE));
    Round round = rounds.start(council, facts, pin, at);
    Instant next = at;
    for (Respondent respondent : assessment.respondents()) {
      // A moment apart, so that people stay in the order of the file.
      next = next.plusMillis(1);
      answer(round, respondent, next);
    }
    assessment
        .agreed()
        .forEach(
            (question, agreed) ->
                agreements.agree(
                    council, round.id(), new Agreement(question, agreed, Optional.empty(), at, 0)));
    rounds.set(council, round.id(), RoundState.LOCKED);
    return round;
  }

  private void answer(Round round, Respondent respondent, Instant at) {
    CouncilId council = round.council();
    var role = new Participants.Role(respondent.name(), respondent.perspective());
    Participant person = participants.join(council, round.id(), Optional.empty(), role, at);
    respondent
        .answers()
        .forEach(
            (question, answer) ->
                answers.save(
                    council, person.id(), question, new Answers.Draft(answer, false, 0, at)));
    participants.finish(council, person.id(), Optional.of(at));
  }

  private static Assessment read(String example) {
    ContentFolder shipped = ContentFolder.shipped();
    var questionnaire = shipped.questionnaire(QUESTIONNAIRE).value().orElseThrow();
    return shipped
        .example(QUESTIONNAIRE, example)
        .value()
        .flatMap(file -> YamlAssessments.read(file, questionnaire).value())
        .orElseThrow();
  }
}
