package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Scales.level;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.scoring.Cards.r;
import static org.localbydefault.scoring.Cards.whole;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionBuilder;

class LevelsAndGatesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # answer on 0 to 100, level
          0, 1
          19, 1
          20, 2
          39, 2
          40, 3
          60, 4
          79, 4
          80, 5
          100, 5
          """)
  void aBandHoldsItsLowerBoundAndTheLastItsUpperToo(String answer, int expected) {
    var result =
        whole(
            overall().levelled(Scales.FIFTHS).with(question("a").on(Scales.numbers(0, 100))),
            "a=" + answer);
    assertThat(result.level().orElseThrow().level()).isEqualTo(level(expected));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # total of two questions from 0 to 3, level
          0, 0, 1
          1, 3, 1
          2, 3, 2
          3, 3, 2
          """)
  void bandsCanMeasureTheTotal(String a, String b, int expected) {
    var result =
        whole(
            overall()
                .combining(Combine.SUM)
                .levelled(Scales.bands(Bands.Basis.TOTAL, "0", "5", "6"))
                .with(
                    question("a").on(Scales.numbers(0, 3)), question("b").on(Scales.numbers(0, 3))),
            "a=%s b=%s".formatted(a, b));
    assertThat(result.level().orElseThrow().level()).isEqualTo(level(expected));
  }

  @Test
  void aClosedGateCapsTheLevelAndSaysWhyBesideTheScore() {
    var result = whole(gated(below("a", "3", 3)), "a=2 b=5 c=5");
    assertThat(result.reached().orElseThrow().level()).isEqualTo(level(4));
    assertThat(result.level().orElseThrow().level()).isEqualTo(level(3));
    assertThat(result.isCapped()).isTrue();
    assertThat(result.caps()).extracting(Cap::reason).containsExactly("'a' is below 3");
    assertThat(result.score()).contains(r("3/4"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # answer to the gate's question, is it closed
          1, true
          2, true
          3, false
          4, false
          ?, false
          -, false
          n/a, false
          """)
  void aGateIsClosedOnlyWhileItsQuestionIsAnsweredTooLow(String answer, boolean isClosed) {
    var result = whole(gated(below("a", "3", 1)), "b=5 c=5 a=" + answer);
    assertThat(result.caps().size()).isEqualTo(isClosed ? 1 : 0);
  }

  @Test
  void theLowestOfSeveralCapsHolds() {
    var result = whole(gated(below("a", "3", 4), below("a", "2", 2)), "a=1 b=5 c=5");
    assertThat(result.level().orElseThrow().level()).isEqualTo(level(2));
    assertThat(result.caps()).hasSize(2);
  }

  @Test
  void aGateNeverRaises() {
    var result = whole(gated(below("a", "3", 5)), "a=1 b=1 c=1");
    assertThat(result.level().orElseThrow().level()).isEqualTo(level(1));
    assertThat(result.isCapped()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # share that closes, answers, is it closed
          1/3, 1, 5, 5, true
          1/3, 2, 5, 5, false
          2/3, 1, 1, 5, true
          2/3, 1, 5, -, false
          1/2, 1, 5, -, true
          1/2, -, -, -, false
          """)
  void aGateCanWatchTheShareOfLowAnswers(
      String reaches, String a, String b, String c, boolean isClosed) {
    var gate =
        new Gate.ShareReached(Set.of(new OptionId("1")), r(reaches), level(1), "Too many are low");
    var result = whole(gated(gate), "a=%s b=%s c=%s".formatted(a, b, c));
    assertThat(result.caps().size()).isEqualTo(isClosed ? 1 : 0);
  }

  /** Konveyor's published example: 30% yellow, 5% red; 35% and 6% make red. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # red, yellow and green answers of a hundred, level
          6, 35, 59, 1
          4, 35, 61, 2
          4, 10, 86, 3
          5, 0, 95, 1
          0, 30, 70, 2
          """)
  void theHigherRiskAlwaysWins(int red, int yellow, int green, int expected) {
    var section =
        overall()
            .levelled(Scales.bands(Bands.Basis.SCORE, "-2", "-1", "0", "1"))
            .gated(
                new Gate.ShareReached(Set.of(new OptionId("1")), r("0.05"), level(1), "Red"),
                new Gate.ShareReached(Set.of(new OptionId("2")), r("0.30"), level(2), "Yellow"));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < red + yellow + green; i++) {
      section.with(question("q" + i).on(Scales.numbers(1, 3)));
      line.append("q%d=%d ".formatted(i, i < red ? 1 : i < red + yellow ? 2 : 3));
    }
    assertThat(whole(section, line.toString()).level().orElseThrow().level())
        .isEqualTo(level(expected));
  }

  private static SectionBuilder gated(Gate... gates) {
    return overall()
        .levelled(Scales.FIFTHS)
        .gated(gates)
        .with(question("a"), question("b"), question("c"));
  }

  private static Gate below(String question, String option, int cap) {
    return new Gate.BelowOption(
        new QuestionId(question),
        new OptionId(option),
        level(cap),
        "'%s' is below %s".formatted(question, option));
  }
}
