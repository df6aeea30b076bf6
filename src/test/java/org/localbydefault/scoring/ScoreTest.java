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
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.questionnaire.Ratio;

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
  void aQuestionThatOnlyInformsCountsForNothing() {
    var result = mean(questions(question("a"), question("b").unscored()), "a=5 b=1");
    assertThat(result.score()).contains(Ratio.ONE);
    assertThat(result.terms()).hasSize(1);
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
        .isThrownBy(() -> Scoring.score(theirs, SomeAnswers.answers(mine, "a=1").build()))
        .withMessageContaining("another");
  }
}
