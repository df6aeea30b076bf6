package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.questionnaire.SectionBuilder.section;
import static org.localbydefault.scoring.Cards.card;
import static org.localbydefault.scoring.Cards.mean;
import static org.localbydefault.scoring.Cards.questions;
import static org.localbydefault.scoring.Cards.r;
import static org.localbydefault.scoring.Cards.whole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.assessment.Answers;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionBuilder;

/** "From answers to a score" in the rules. */
class ScoreTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # answer, normalised
          1, 0
          2, 1/4
          3, 1/2
          4, 3/4
          5, 1
          """)
  void anAnswerIsPlacedBetweenItsScalesEnds(String answer, String expected) {
    assertThat(mean(questions(question("a")), "a=" + answer).score()).contains(r(expected));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # weights, answers, score
          1, 1, 1, 5, 1/2
          1, 3, 1, 5, 3/4
          3, 1, 1, 5, 1/4
          0.35, 0.65, 5, 1, 7/20
          2, 5, 2, 4, 17/28
          """)
  void theMeanIsWeighted(String v, String w, String a, String b, String expected) {
    var result =
        mean(
            questions(question("a").weighing(r(v)), question("b").weighing(r(w))),
            "a=%s b=%s".formatted(a, b));
    assertThat(result.score()).contains(r(expected));
  }

  @Test
  void aMeanCountsEveryQuestionHoweverDeep() {
    assertThat(unevenSections(Combine.MEAN).score()).contains(r("1/4"));
  }

  @Test
  void aMeanOfMeansDiffersWhereSectionsHoldDifferentNumbersOfQuestions() {
    assertThat(unevenSections(Combine.MEAN_OF_SECTIONS).score()).contains(r("1/2"));
  }

  private static SectionResult unevenSections(Combine combine) {
    return whole(
        overall()
            .combining(combine)
            .with(
                section("one").with(question("a")),
                section("three").with(question("b"), question("c"), question("d"))),
        "a=5 b=1 c=1 d=1");
  }

  @Test
  void aMeanOfMeansWeighsItsSections() {
    var result =
        whole(
            overall()
                .combining(Combine.MEAN_OF_SECTIONS)
                .with(
                    section("one").weighing(Ratio.of(3)).with(question("a")),
                    section("two").with(question("b"))),
            "a=5 b=1");
    assertThat(result.score()).contains(r("3/4"));
  }

  @Test
  void aMeanOfMeansLeavesOutASectionWithoutScore() {
    var result =
        whole(
            overall()
                .combining(Combine.MEAN_OF_SECTIONS)
                .with(section("one").with(question("a")), section("two").with(question("b"))),
            "a=4");
    assertThat(result.score()).contains(r("3/4"));
    assertThat(result.coverage()).isEqualTo(r("1/2"));
  }

  @Test
  void aSumAddsWeightedRawValuesAndIsAlsoNormalised() {
    var result =
        whole(
            overall().combining(Combine.SUM).with(question("a").weighing(2), question("b")),
            "a=5 b=2");
    assertThat(result.total()).contains(Ratio.of(12));
    assertThat(result.score()).contains(r("9/12"));
  }

  @Test
  void aMinimumIsTheLowestOfItsChildren() {
    var result =
        whole(
            overall()
                .combining(Combine.MINIMUM)
                .with(question("a"))
                .with(section("two").with(question("b"), question("c"))),
            "a=4 b=1 c=5");
    assertThat(result.score()).contains(r("1/2"));
  }

  @Test
  void coverageIsTheShareOfWeightThatWasAnswered() {
    var result = mean(questions(question("a").weighing(3), question("b")), "a=3");
    assertThat(result.coverage()).isEqualTo(r("3/4"));
  }

  @Test
  void theBoundsAreTheWorstAndBestCaseOfTheBlanks() {
    var result = mean(questions(question("a").weighing(3), question("b")), "a=3");
    assertThat(result.low()).isEqualTo(r("3/8"));
    assertThat(result.high()).isEqualTo(r("5/8"));
    assertThat(result.high().minus(result.low())).isEqualTo(Ratio.ONE.minus(result.coverage()));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # answered of four, minimum coverage, is a level shown
          1, 1/2, false
          2, 1/2, true
          3, 1/2, true
          3, 1, false
          4, 1, true
          """)
  void aLevelNeedsTheMinimumCoverage(int answered, String minimum, boolean isShown) {
    var result =
        whole(
            overall()
                .levelled(Scales.FIFTHS)
                .covering(r(minimum))
                .with(question("q1"), question("q2"), question("q3"), question("q4")),
            "q1=3 q2=3 q3=3 q4=3".substring(0, answered * 5 - 1));
    assertThat(result.level().isPresent()).isEqualTo(isShown);
    assertThat(result.isCovered()).isEqualTo(isShown);
    assertThat(result.score()).contains(r("1/2"));
  }

  @Test
  void aTotalNeedsTheMinimumCoverageToo() {
    SectionBuilder sum =
        overall().combining(Combine.SUM).covering(Ratio.ONE).with(question("a"), question("b"));
    assertThat(whole(sum, "a=3").total()).isEmpty();
  }

  @Test
  void notApplicableLeavesNumeratorAndDenominatorAndIsListedWithItsShare() {
    var result = mean(questions(question("a"), question("b").weighing(3)), "a=4 b=n/a");
    assertThat(result.score()).contains(r("3/4"));
    assertThat(result.coverage()).isEqualTo(Ratio.ONE);
    assertThat(result.notApplicable()).isEqualTo(r("3/4"));
  }

  @Test
  void blankDontKnowNotApplicableAndLowestAreFourDifferentThings() {
    var card =
        card(
            questionnaire(question("a"), question("b"), question("c"), question("d")),
            "b=? c=n/a d=1");
    assertThat(card.questions().values())
        .extracting(QuestionResult::standing)
        .containsExactly(
            Standing.UNANSWERED, Standing.UNANSWERED, Standing.NOT_APPLICABLE, Standing.ANSWERED);
    assertThat(card.questions().values())
        .extracting(QuestionResult::dontKnow)
        .containsExactly(0, 1, 0, 0);
    assertThat(card.overall().coverage()).isEqualTo(r("1/3"));
    assertThat(card.overall().score()).contains(Ratio.ZERO);
  }

  @Test
  void aQuestionThatOnlyInformsCountsForNothing() {
    var result = mean(questions(question("a"), question("b").unscored()), "a=5 b=1");
    assertThat(result.score()).contains(Ratio.ONE);
    assertThat(result.terms()).hasSize(1);
  }

  @Test
  void aBlankCanCountAsTheLowestWhereTheInstrumentSaysSo() {
    var questionnaire =
        questionnaire(overall().with(question("a"), question("b")).build(), Blank.LOWEST);
    var result = card(questionnaire, "a=5").overall();
    assertThat(result.score()).contains(r("1/2"));
    assertThat(result.high()).isEqualTo(Ratio.ONE);
  }

  @Test
  void aSumTakesTheLowestRawValueForSuchABlank() {
    var questionnaire =
        questionnaire(
            overall().combining(Combine.SUM).with(question("a"), question("b")).build(),
            Blank.LOWEST);
    assertThat(card(questionnaire, "a=5").overall().total()).contains(Ratio.of(6));
  }

  @Test
  void theTraceAddsUpToTheScore() {
    var result = card(Questionnaires.keepItLocal(), "*=2 principle-1.statement-1=5").overall();
    Ratio sum = Ratio.ZERO;
    Ratio weights = Ratio.ZERO;
    for (Term term : result.terms()) {
      sum = sum.plus(term.weight().times(term.score().orElseThrow()));
      weights = weights.plus(term.weight());
    }
    assertThat(result.score()).contains(sum.over(weights));
    assertThat(result.terms()).hasSize(6);
  }

  @Test
  void sectionsStandOuterBeforeInner() {
    var card =
        card(
            questionnaire(
                overall()
                    .with(section("one").with(section("one.a").with(question("q"))))
                    .with(section("two").with(question("r")))),
            "");
    assertThat(card.sections().keySet())
        .extracting(Object::toString)
        .containsExactly("overall", "one", "one.a", "two");
  }

  @Test
  void answersToAnotherQuestionnaireAreRefused() {
    var other = new org.localbydefault.questionnaire.QuestionnaireId("another");
    var mine = questionnaire(question("a"));
    var theirs =
        new org.localbydefault.questionnaire.Questionnaire(
            other,
            mine.version(),
            mine.language(),
            mine.title(),
            mine.description(),
            mine.overall(),
            mine.blank(),
            mine.forms(),
            mine.themes(),
            mine.glossary(),
            mine.contentHash());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.score(theirs, Answers.answers(mine, "a=1").build()))
        .withMessageContaining("another");
  }
}
