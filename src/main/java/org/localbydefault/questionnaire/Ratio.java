package org.localbydefault.questionnaire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, kept in lowest terms: scores are never rounded before they are shown.
 *
 * @param numerator carries the sign
 * @param denominator above zero
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
  public static final Ratio ZERO = of(0);
  public static final Ratio ONE = of(1);

  private static final Ratio HUNDRED = of(100);

  public Ratio {
    if (denominator.signum() <= 0) {
      throw new ArithmeticException("a denominator must be above zero, not " + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  public static Ratio of(long value) {
    return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /**
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    return denominator < 0
        ? of(-numerator, -denominator)
        : new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Ratio of(BigDecimal value) {
    return value.scale() <= 0
        ? new Ratio(value.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  public Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Ratio minus(Ratio other) {
    return plus(other.negate());
  }

  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * @throws ArithmeticException if the other is zero
   */
  public Ratio over(Ratio other) {
    BigInteger top = numerator.multiply(other.denominator);
    BigInteger bottom = denominator.multiply(other.numerator);
    return bottom.signum() < 0 ? new Ratio(top.negate(), bottom.negate()) : new Ratio(top, bottom);
  }

  public Ratio negate() {
    return new Ratio(numerator.negate(), denominator);
  }

  public int signum() {
    return numerator.signum();
  }

  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Rounded half up to so many decimals: for showing only. */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** In per cent, rounded half up: for showing only. What is not complete never shows as 100. */
  public BigDecimal percent(int decimals) {
    BigDecimal rounded = times(HUNDRED).rounded(decimals);
    boolean isAlmost = compareTo(ONE) < 0 && rounded.compareTo(BigDecimal.valueOf(100)) >= 0;
    return isAlmost ? rounded.subtract(BigDecimal.ONE.movePointLeft(decimals)) : rounded;
  }

  /** For drawing, never for arithmetic. */
  public double approximate() {
    return rounded(12).doubleValue();
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As a fraction, such as {@code 3/8}, or a whole number. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
