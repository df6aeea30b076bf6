package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.scoring.Cards.card;
import static org.localbydefault.scoring.Cards.mean;
import static org.localbydefault.scoring.Cards.questions;
import static org.localbydefault.scoring.Cards.r;
import static org.localbydefault.scoring.Cards.whole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionBuilder;

/** What was not answered, and what that does to the score. */
class CoverageTest {

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
}
