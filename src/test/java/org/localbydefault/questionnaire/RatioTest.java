package org.localbydefault.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.localbydefault.questionnaire.Scales.ratio;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # value, decimals, shown
          4.375, 1, 4.4
          4.375, 2, 4.38
          77.5, 0, 78
          77.5, 1, 77.5
          1/3, 2, 0.33
          2/3, 0, 1
          0.5, 0, 1
          -0.5, 0, -1
          0.045, 2, 0.05
          1.005, 2, 1.01
          """)
  void roundingIsHalfUpAndHappensOnce(String value, int decimals, String shown) {
    assertThat(ratio(value).rounded(decimals)).isEqualTo(new BigDecimal(shown));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # share, decimals, per cent shown
          1, 0, 100
          0.995, 0, 99
          0.9994, 0, 99
          0.9949, 0, 99
          0.9996, 1, 99.9
          0.004, 0, 0
          0.775, 0, 78
          0.125, 1, 12.5
          """)
  void aHundredPerCentIsShownOnlyWhereItIsComplete(String share, int decimals, String shown) {
    assertThat(ratio(share).percent(decimals)).isEqualTo(new BigDecimal(shown));
  }

  @Test
  void anApproximationIsTheNearestFloatingPointNumber() {
    assertThat(Ratio.of(1, 3).approximate()).isEqualTo(1.0 / 3);
    assertThat(new Ratio(BigInteger.TWO.pow(80), BigInteger.TEN.pow(20)).approximate())
        .isCloseTo(Math.pow(2, 80) / 1e20, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void aRatioIsInLowestTermsSoThatEqualValuesAreEqual() {
    assertThat(Ratio.of(6, 8)).isEqualTo(Ratio.of(3, 4)).hasSameHashCodeAs(Ratio.of(3, 4));
    assertThat(Ratio.of(3, -6)).isEqualTo(Ratio.of(-1, 2));
    assertThat(Ratio.of(new BigDecimal("0.350"))).isEqualTo(Ratio.of(7, 20));
    assertThat(Ratio.of(new BigDecimal("1E+3"))).isEqualTo(Ratio.of(1000));
    assertThat(Ratio.of(0, 5)).isEqualTo(Ratio.ZERO);
    assertThat(Ratio.of(1, 2)).isNotEqualTo(Ratio.of(1, 3)).isNotEqualTo(Ratio.of(2));
  }

  @Test
  void aRatioReadsAsAFraction() {
    assertThat(Ratio.of(6, 16)).hasToString("3/8");
    assertThat(Ratio.of(4, 2)).hasToString("2");
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Ratio.ONE.over(Ratio.ZERO));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Ratio(BigInteger.ONE, BigInteger.ZERO));
  }

  @Test
  void manyTenthsAddUpExactly() {
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < 10; i++) {
      sum = sum.plus(ratio("0.1"));
    }
    assertThat(sum).isEqualTo(Ratio.ONE);
  }

  /** Numbers around the ends of a long, where a shorter arithmetic would wrap. */
  @Test
  void arithmeticIsExactForSmallAndForEnormousNumbers() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      BigInteger a = number(random);
      BigInteger b = number(random).abs().add(BigInteger.ONE);
      BigInteger c = number(random);
      BigInteger d = number(random).abs().add(BigInteger.ONE);
      Ratio x = new Ratio(a, b);
      Ratio y = new Ratio(c, d);
      BigInteger left = a.multiply(d);
      BigInteger right = c.multiply(b);
      BigInteger both = b.multiply(d);
      assertThat(x.plus(y)).isEqualTo(new Ratio(left.add(right), both));
      assertThat(x.minus(y)).isEqualTo(new Ratio(left.subtract(right), both));
      assertThat(x.times(y)).isEqualTo(new Ratio(a.multiply(c), both));
      assertThat(Integer.signum(x.compareTo(y))).isEqualTo(left.compareTo(right));
      assertThat(x.numerator().gcd(x.denominator())).isEqualTo(BigInteger.ONE);
      assertThat(x.negate().negate()).isEqualTo(x);
      if (y.signum() != 0) {
        assertThat(x.over(y).times(y)).isEqualTo(x);
      }
    }
  }

  private static BigInteger number(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> BigInteger.valueOf(random.nextInt(20) - 10);
      case 1 -> BigInteger.valueOf(random.nextInt());
      case 2 -> BigInteger.valueOf(random.nextLong());
      case 3 -> BigInteger.valueOf(random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE);
      default -> new BigInteger(100, random).subtract(BigInteger.TWO.pow(99));
    };
  }
}
