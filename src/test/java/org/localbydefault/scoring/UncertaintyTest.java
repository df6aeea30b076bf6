package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.questionnaire.SectionBuilder.section;
import static org.localbydefault.scoring.Cards.card;

import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.SectionId;

/** People as a sample, and weights as a choice. */
class UncertaintyTest {
  private static final Questionnaire TWO =
      questionnaire(
          overall()
              .combining(Combine.MEAN_OF_SECTIONS)
              .with(section("one").with(question("a"), question("b")))
              .with(section("two").with(question("c"), question("d"))));

  @Test
  void thereIsNoIntervalBelowFivePeople() {
    assertThat(intervalOf(people(4, "*=3"))).isEmpty();
    assertThat(intervalOf(people(5, "*=3"))).isPresent();
  }

  @Test
  void thereIsNoIntervalWhereNobodyAnswered() {
    assertThat(intervalOf(people(6, "a=?"))).isEmpty();
  }

  @Test
  void peopleWhoAllSayTheSameLeaveNoDoubt() {
    assertThat(intervalOf(people(9, "*=4")))
        .hasValueSatisfying(
            i -> {
              assertThat(i.low()).isCloseTo(0.75, within(1e-12));
              assertThat(i.high()).isCloseTo(0.75, within(1e-12));
            });
  }

  @Test
  void theIntervalHoldsTheScoreAndWidensWithDispute() {
    var near = card(TWO, "*=3", "*=3", "*=3", "*=4", "*=3", "*=2", "*=3");
    var far = card(TWO, "*=1", "*=5", "*=3", "*=5", "*=1", "*=3", "*=3");
    Interval narrow = Bootstrap.interval(near, TWO.overall()).orElseThrow();
    Interval wide = Bootstrap.interval(far, TWO.overall()).orElseThrow();
    assertThat(wide.high() - wide.low()).isGreaterThan(narrow.high() - narrow.low());
    assertThat(far.overall().score().orElseThrow().approximate())
        .isBetween(wide.low(), wide.high());
  }

  /** Of five people, two say 1 and three say 5: the median of a draw is 1 or 5. */
  @Test
  void theIntervalIsThatOfTheMedianOfPeopleDrawn() {
    var questionnaire = questionnaire(question("a"));
    var card = card(questionnaire, "a=1", "a=1", "a=5", "a=5", "a=5");
    assertThat(Bootstrap.interval(card, questionnaire.overall())).contains(new Interval(0, 1));
    var sure = card(questionnaire, "a=1", "a=5", "a=5", "a=5", "a=5", "a=5", "a=5", "a=5", "a=5");
    assertThat(Bootstrap.interval(sure, questionnaire.overall())).contains(new Interval(1, 1));
  }

  @Test
  void theSamePeopleAreDrawnEveryTimeAndForEverySection() {
    var card = card(TWO, "*=1", "*=5", "*=3", "*=5", "*=1", "*=2", "*=4");
    var all = Bootstrap.intervals(card);
    assertThat(Bootstrap.intervals(card)).isEqualTo(all);
    assertThat(all).hasSize(3);
    card.sections()
        .forEach(
            (id, result) ->
                assertThat(Bootstrap.interval(card, result.section())).hasValue(all.get(id)));
    assertThat(Bootstrap.DRAWS).isGreaterThanOrEqualTo(2000);
  }

  @Test
  void blanksThatCountAsLowestDoSoInADrawToo() {
    var questionnaire =
        questionnaire(overall().with(question("a"), question("b")).build(), Blank.LOWEST);
    var card = card(questionnaire, "a=5", "a=5", "a=5", "a=5", "a=5");
    assertThat(Bootstrap.interval(card, questionnaire.overall())).contains(new Interval(0.5, 0.5));
  }

  @Test
  void aSectionFarBelowTheOthersStaysWeakestWhateverTheWeights() {
    var card = card(TWO, "a=1 b=2 c=4 d=5");
    assertThat(WeightRobustness.of(card)).contains(new WeightRobustness(new SectionId("one"), 1));
  }

  @Test
  void sectionsThatHangOnTheirWeightsChangePlaces() {
    var card = card(TWO, "a=1 b=5 c=5 d=1");
    assertThat(WeightRobustness.of(card).orElseThrow().stays()).isCloseTo(0.5, within(0.05));
  }

  @Test
  void oneSectionWithAScoreHasNoOrder() {
    assertThat(WeightRobustness.of(card(TWO, "a=1 b=2"))).isEmpty();
    assertThat(WeightRobustness.of(card(questionnaire(question("a")), "a=1"))).isEmpty();
  }

  @Test
  void aSectionOfBlanksThatCountAsLowestIsTheWeakest() {
    var questionnaire = questionnaire(TWO.overall(), Blank.LOWEST);
    var card = card(questionnaire, "a=3 b=3");
    assertThat(card.section(new SectionId("two")).score()).contains(Ratio.ZERO);
    assertThat(WeightRobustness.of(card)).contains(new WeightRobustness(new SectionId("two"), 1));
  }

  private static java.util.Optional<Interval> intervalOf(Scorecard card) {
    return Bootstrap.interval(card, TWO.overall());
  }

  private static Scorecard people(int count, String line) {
    return Scoring.score(
        TWO, SomeAnswers.answers(TWO).by(count, Perspective.COMMISSIONER, line).build());
  }
}
