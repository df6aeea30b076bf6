package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Ratio;

/** The indices of agreement, on values published or worked by hand. */
class AgreementTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # people per step, van der Eijk's A, Tastle and Wierman's consensus
          30 40 210 130 530 50 10, 0.6113333, 0.7256876
          10 0 0 0 0, 1, 1
          0 0 10 0 0, 1, 1
          0 0 0 0 10, 1, 1
          5 0 0 0 5, -1, 0
          2 2 2 2 2, 0, 0.4339850
          0 5 5 0 0, 0.75, 0.8073549
          1 2 4 2 1, 0.35, 0.6339850
          4 1 0 1 4, -0.6555556, 0.1169925
          19 16 26 29 10, 0.205, 0.5184145
          0 0 1 0, 1, 1
          """)
  void theIndicesHaveTheirPublishedValues(String counts, double a, double consensus) {
    assertThat(Agreement.vanDerEijk(counts(counts)).orElseThrow().approximate())
        .isCloseTo(a, within(5e-8));
    assertThat(Agreement.tastleWierman(counts(counts)).orElseThrow())
        .isCloseTo(consensus, within(5e-8));
  }

  @Test
  void agreementIsExact() {
    assertThat(Agreement.vanDerEijk(counts("30 40 210 130 530 50 10")))
        .contains(Ratio.of(917, 1500));
  }

  @Test
  void nobodyAgreesOnNothing() {
    assertThat(Agreement.vanDerEijk(counts("0 0 0"))).isEmpty();
    assertThat(Agreement.tastleWierman(counts("0 0 0"))).isEmpty();
  }

  @Test
  void aScaleOfTwoStepsHasAnAgreementToo() {
    assertThat(Agreement.vanDerEijk(counts("3 3"))).contains(Ratio.ZERO);
    assertThat(Agreement.vanDerEijk(counts("0 3"))).contains(Ratio.ONE);
  }

  @Test
  void agreementIsBoundedAndTheSameFromEitherEnd() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      List<Integer> counts = random.ints(2 + random.nextInt(7), 0, 9).boxed().toList();
      Agreement.vanDerEijk(counts).ifPresent(a -> assertThat(a).isBetween(Ratio.of(-1), Ratio.ONE));
      List<Integer> reversed = new java.util.ArrayList<>(counts);
      java.util.Collections.reverse(reversed);
      assertThat(Agreement.vanDerEijk(reversed)).isEqualTo(Agreement.vanDerEijk(counts));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # people per step, most within one step
          1 2 4 2 1, 6
          5 0 0 0 5, 5
          0 0 9 0 0, 9
          1 3 4 0 1, 7
          """)
  void theShareWithinOneStepIsInPlainNumbers(String counts, int expected) {
    assertThat(Agreement.withinOneStep(counts(counts))).isEqualTo(expected);
  }

  /** Krippendorff's own data (4 raters, 12 units), and the example of 3 raters and 15 units. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3.         | 5 | 0.8153875
          .1. ... .22 .11 .33 334 444 13. 2.2 1.1 1.1 3.3 3.3 ... 3.4         | 4 | 0.8067214
          111 222 333                                                         | 3 | 1
          """)
  void alphaHasItsPublishedValue(String ratings, int steps, double expected) {
    assertThat(Krippendorff.ordinal(units(ratings, steps)).orElseThrow().approximate())
        .isCloseTo(expected, within(5e-8));
  }

  @Test
  void thereIsNoAlphaWithoutTwoDifferentAnswers() {
    assertThat(Krippendorff.ordinal(List.of())).isEmpty();
    assertThat(Krippendorff.ordinal(units("1 2 3", 3))).isEmpty();
    assertThat(Krippendorff.ordinal(units("11 11", 3))).isEmpty();
  }

  private static List<List<Integer>> units(String text, int steps) {
    return Arrays.stream(text.split(" ", -1)).map(u -> unit(u, steps)).toList();
  }

  private static List<Integer> unit(String ratings, int steps) {
    int[] counts = new int[steps];
    ratings.chars().filter(Character::isDigit).forEach(c -> counts[c - '1']++);
    return Arrays.stream(counts).boxed().toList();
  }

  private static List<Integer> counts(String text) {
    return Stream.of(text.split(" ", -1)).map(Integer::valueOf).toList();
  }
}
