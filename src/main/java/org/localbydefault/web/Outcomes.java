package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.AnsweredRound;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.Actions;
import org.localbydefault.plan.Status;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.report.Edition;
import org.localbydefault.report.compose.Composer;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.report.compose.Results;
import org.localbydefault.report.pdf.PdfFonts;
import org.localbydefault.scoring.Certificate;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;

/** Works out what rounds came to, anew every time: only facts are kept. */
@ApplicationScoped
public class Outcomes {
  private static final KindId FULL = new KindId("council");

  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Agreements agreements;
  private final Actions actions;
  private final Content content;

  Outcomes(
      Rounds rounds,
      Participants participants,
      Answers answers,
      Agreements agreements,
      Actions actions,
      Content content) {
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.agreements = agreements;
    this.actions = actions;
    this.content = content;
  }

  /**
   * What a round of the address came to, compared with the one that it follows.
   *
   * @throws NotFoundException if the council has no such round
   */
  public Outcome of(EnrolledCouncil council, String round) {
    Round found =
        RoundId.parse(round)
            .flatMap(id -> rounds.find(council.id(), id))
            .orElseThrow(NotFoundException::new);
    return of(council, found);
  }

  /** What a round came to, compared with the one that it follows. */
  public Outcome of(EnrolledCouncil council, Round round) {
    Scorecard card = score(council, answered(council, round).shown());
    Optional<Scorecard> before =
        round
            .previous()
            .flatMap(id -> rounds.find(council.id(), id))
            .filter(previous -> previous.questionnaire().equals(round.questionnaire()))
            .map(previous -> answered(council, previous))
            .filter(AnsweredRound::mayBeShown)
            .map(previous -> score(council, previous.shown()));
    Results results = Results.of(card, before, content.caseStudies(round.questionnaire()));
    return new Outcome(
        round, results.with(plan(council)), Certificate.of(Edition.NAME, card, before));
  }

  private AnsweredRound answered(EnrolledCouncil council, Round round) {
    return new AnsweredRound(
        round,
        participants.of(council.id(), round.id()),
        answers.of(council.id(), round.id()),
        agreements.of(council.id(), round.id()));
  }

  private Scorecard score(EnrolledCouncil council, AnsweredRound answered) {
    Questionnaire questionnaire = content.questionnaire(answered.round());
    return Scoring.score(questionnaire, answered.assessment(questionnaire, council.council()));
  }

  /** What a report shows of the plan: all but what was dropped, open before done, by due date. */
  private List<Action> plan(EnrolledCouncil council) {
    return actions.of(council.id()).stream()
        .filter(action -> action.status() != Status.DROPPED)
        .sorted(
            Comparator.comparing((Action action) -> !action.status().isOpen())
                .thenComparing(action -> action.due().isEmpty())
                .thenComparing(action -> action.due().map(Object::toString).orElse("")))
        .toList();
  }

  /** A result's words, those of the full report. */
  public ResultWords words(Outcome outcome) {
    return new ResultWords(setting(outcome, FULL, true), outcome.results());
  }

  /** What a report of a kind is made with. */
  public Composer.Setting setting(Outcome outcome, KindId kind, boolean isDraft) {
    return new Composer.Setting(
        content.definition(kind),
        content.wording(),
        PdfFonts::covers,
        Edition.NAME,
        outcome.certificate().digest(),
        isDraft);
  }
}
