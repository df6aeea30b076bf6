package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.scoring.Cards.card;
import static org.localbydefault.scoring.Cards.r;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scales;

class NextStepsTest {

  @Test
  void theGainIsWhatTheOverallScoreWouldRiseBy() {
    var step = only("a=2 b=5", questionnaire(question("a").weighing(3), question("b")));
    assertThat(step.gain()).isEqualTo(r("3/16"));
    assertThat(step.from()).isEqualTo(new OptionId("2"));
    assertThat(step.to()).isEqualTo(new OptionId("3"));
  }

  @Test
  void halfWayBetweenTwoOptionsTheNextStepIsTheUpperOne() {
    var card = card(questionnaire(question("a")), "a=2", "a=3");
    assertThat(NextSteps.rank(card))
        .singleElement()
        .satisfies(step -> assertThat(step.to()).isEqualTo(new OptionId("3")))
        .satisfies(step -> assertThat(step.gain()).isEqualTo(r("1/8")));
  }

  @Test
  void whatIsAtTheTopUnansweredOrNotScoredHasNoNextStep() {
    var questionnaire =
        questionnaire(question("a"), question("b"), question("c"), question("d").unscored());
    assertThat(NextSteps.rank(card(questionnaire, "a=5 b=? d=1"))).isEmpty();
  }

  @Test
  void aStepThatOpensAGateComesFirst() {
    var gate = below("b");
    var questionnaire =
        questionnaire(
            overall()
                .levelled(Scales.FIFTHS)
                .gated(gate)
                .with(question("a").weighing(9), question("b")));
    var steps = NextSteps.rank(card(questionnaire, "a=2 b=2"));
    assertThat(steps).extracting(s -> s.question().id().value()).containsExactly("b", "a");
    assertThat(steps.get(0).opens()).extracting(Cap::gate).containsExactly(gate);
    assertThat(steps.get(1).opens()).isEmpty();
  }

  @Test
  void aStepThatUnblocksOthersComesNext() {
    var questionnaire =
        questionnaire(question("a").weighing(9), question("b").blocking("a", "c"), question("c"));
    var steps = NextSteps.rank(card(questionnaire, "a=2 b=2 c=5"));
    assertThat(steps).extracting(s -> s.question().id().value()).containsExactly("b", "a");
    assertThat(steps.get(0).unblocks()).containsExactly(new QuestionId("a"));
  }

  @Test
  void otherwiseTheGainForTheEffortDecides() {
    var questionnaire =
        questionnaire(
            question("year").weighing(6).guidedBy(taking(Effort.YEARS)),
            question("weeks").guidedBy(taking(Effort.WEEKS)),
            question("unknown").weighing(2));
    assertThat(NextSteps.rank(card(questionnaire, "*=1")))
        .extracting(s -> s.question().id().value())
        .containsExactly("weeks", "year", "unknown");
  }

  @Test
  void theActionIsThatOfTheOptionReached() {
    var step = only("a=1", questionnaire(question("a").guidedBy(taking(Effort.WEEKS))));
    assertThat(step.action()).map(Guidance.NextStep::effort).contains(Effort.WEEKS);
    var higher = only("a=2", questionnaire(question("a").guidedBy(taking(Effort.WEEKS))));
    assertThat(higher.action()).isEmpty();
  }

  @Test
  void aStepThatUncoversALowAnswerCountsWithIt() {
    var condition = new Condition.AnswerAtLeast(new QuestionId("a"), new OptionId("3"));
    var questionnaire = questionnaire(question("a"), question("b").askedWhen(condition));
    assertThat(only("a=2 b=1", questionnaire).gain()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void theScorecardWithAStepIsTheOneThatTheStepPromises() {
    var card = card(questionnaire(question("a").weighing(3), question("b")), "a=2 b=5");
    var after = NextSteps.withStep(card, new QuestionId("a"));
    assertThat(after.overall().score()).contains(r("10/16"));
    assertThat(NextSteps.withStep(card, new QuestionId("b"))).isEqualTo(card);
  }

  @Test
  void severalStepsAreTakenTogether() {
    var card = card(questionnaire(question("a"), question("b"), question("c")), "a=2 b=2 c=5");
    var ids = List.of(new QuestionId("a"), new QuestionId("b"), new QuestionId("c"));
    assertThat(NextSteps.withSteps(card, ids).overall().score()).hasValue(r("2/3"));
    assertThat(NextSteps.withSteps(card, List.of())).isEqualTo(card);
  }

  private static NextStep only(
      String answers, org.localbydefault.questionnaire.Questionnaire questionnaire) {
    List<NextStep> steps = NextSteps.rank(card(questionnaire, answers));
    return steps.get(0);
  }

  private static Gate below(String question) {
    return new Gate.BelowOption(
        new QuestionId(question), new OptionId("3"), Scales.level(1), "too low");
  }

  private static Guidance taking(Effort effort) {
    return new Guidance(
        Map.of(),
        List.of(),
        Optional.empty(),
        Map.of(new OptionId("1"), new Guidance.NextStep("Do it", effort)),
        Optional.empty(),
        "",
        List.of());
  }
}
