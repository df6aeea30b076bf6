package org.localbydefault.questionnaire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number, kept in lowest terms: scores are never rounded before they are shown.
 *
 * <p>A class and not a record, since it has two forms: nearly every score is made of numbers that
 * fit an {@code int}, whose products fit a {@code long}; whatever does not is kept in big integers.
 * A value has one form only, so that equal values are equal.
 */
public final class Ratio implements Comparable<Ratio> {
  public static final Ratio ZERO = small(0, 1);
  public static final Ratio ONE = small(1, 1);

  private static final Ratio HUNDRED = of(100);

  /** Zero where the big integers hold the value. */
  private final int bottom;

  private final int top;
  private final BigInteger bigTop;
  private final BigInteger bigBottom;

  /**
   * @param numerator carries the sign
   * @param denominator above zero
   * @throws ArithmeticException if the denominator is zero or below
   */
  public Ratio(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() <= 0) {
      throw new ArithmeticException("a denominator must be above zero, not " + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    BigInteger n = numerator.divide(common);
    BigInteger d = denominator.divide(common);
    boolean isSmall = n.bitLength() < Integer.SIZE && d.bitLength() < Integer.SIZE;
    this.top = isSmall ? n.intValue() : 0;
    this.bottom = isSmall ? d.intValue() : 0;
    this.bigTop = isSmall ? BigInteger.ZERO : n;
    this.bigBottom = isSmall ? BigInteger.ZERO : d;
  }

  private Ratio(int top, int bottom) {
    this.top = top;
    this.bottom = bottom;
    this.bigTop = BigInteger.ZERO;
    this.bigBottom = BigInteger.ZERO;
  }

  private static Ratio small(int top, int bottom) {
    return new Ratio(top, bottom);
  }

  public static Ratio of(long value) {
    return reduced(value, 1);
  }

  /**
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    return numerator == (int) numerator && denominator == (int) denominator && denominator != 0
        ? quotient(numerator, denominator)
        : ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Ratio of(BigDecimal value) {
    return value.scale() <= 0
        ? new Ratio(value.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /** Carries the sign. */
  public BigInteger numerator() {
    return bottom == 0 ? bigTop : BigInteger.valueOf(top);
  }

  /** Above zero. */
  public BigInteger denominator() {
    return bottom == 0 ? bigBottom : BigInteger.valueOf(bottom);
  }

  public Ratio plus(Ratio other) {
    if (areSmall(other)) {
      return bottom == other.bottom
          ? reduced((long) top + other.top, bottom)
          : reduced(
              (long) top * other.bottom + (long) other.top * bottom, (long) bottom * other.bottom);
    }
    return new Ratio(
        cross(this, other).add(cross(other, this)), denominator().multiply(other.denominator()));
  }

  public Ratio minus(Ratio other) {
    return plus(other.negate());
  }

  public Ratio times(Ratio other) {
    return areSmall(other)
        ? reduced((long) top * other.top, (long) bottom * other.bottom)
        : new Ratio(
            numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * @throws ArithmeticException if the other is zero
   */
  public Ratio over(Ratio other) {
    return areSmall(other) && other.top != 0
        ? quotient((long) top * other.bottom, (long) bottom * other.top)
        : ratio(cross(this, other), cross(other, this));
  }

  public Ratio negate() {
    return bottom != 0 && top != Integer.MIN_VALUE
        ? small(-top, bottom)
        : new Ratio(numerator().negate(), denominator());
  }

  public int signum() {
    return bottom == 0 ? bigTop.signum() : Integer.signum(top);
  }

  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Rounded half up to so many decimals: for showing only. */
  public BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator())
        .divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP);
  }

  /** In per cent, rounded half up: for showing only. What is not complete never shows as 100. */
  public BigDecimal percent(int decimals) {
    BigDecimal rounded = times(HUNDRED).rounded(decimals);
    boolean isAlmost = compareTo(ONE) < 0 && rounded.compareTo(BigDecimal.valueOf(100)) >= 0;
    return isAlmost ? rounded.subtract(BigDecimal.ONE.movePointLeft(decimals)) : rounded;
  }

  /** The nearest floating-point number: for drawing and estimates, never for a score. */
  public double approximate() {
    return bottom != 0
        ? (double) top / bottom
        : new BigDecimal(bigTop)
            .divide(new BigDecimal(bigBottom), MathContext.DECIMAL64)
            .doubleValue();
  }

  @Override
  public int compareTo(Ratio other) {
    return areSmall(other)
        ? Long.compare((long) top * other.bottom, (long) other.top * bottom)
        : cross(this, other).compareTo(cross(other, this));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio ratio
        && top == ratio.top
        && bottom == ratio.bottom
        && bigTop.equals(ratio.bigTop)
        && bigBottom.equals(ratio.bigBottom);
  }

  @Override
  public int hashCode() {
    return bottom == 0 ? 31 * bigTop.hashCode() + bigBottom.hashCode() : 31 * top + bottom;
  }

  /** As a fraction, such as {@code 3/8}, or a whole number. */
  @Override
  public String toString() {
    return bottom == 1 || denominator().equals(BigInteger.ONE)
        ? numerator().toString()
        : numerator() + "/" + denominator();
  }

  private boolean areSmall(Ratio other) {
    return bottom != 0 && other.bottom != 0;
  }

  /** One's numerator times the other's denominator. */
  private static BigInteger cross(Ratio one, Ratio other) {
    return one.numerator().multiply(other.denominator());
  }

  private static Ratio ratio(BigInteger top, BigInteger bottom) {
    return bottom.signum() < 0 ? new Ratio(top.negate(), bottom.negate()) : new Ratio(top, bottom);
  }

  /** Neither may be the lowest {@code long}: products of two ints never are. */
  private static Ratio quotient(long top, long bottom) {
    return bottom < 0 ? reduced(-top, -bottom) : reduced(top, bottom);
  }

  private static Ratio reduced(long top, long bottom) {
    long common = common(top, bottom);
    long n = top / common;
    long d = bottom / common;
    return n == (int) n && d == (int) d
        ? small((int) n, (int) d)
        : new Ratio(BigInteger.valueOf(n), BigInteger.valueOf(d));
  }

  /** The greatest common divisor; the second, above zero, where the first is zero. */
  private static long common(long first, long second) {
    long a = second;
    long b = first % second;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return Math.abs(a);
  }
}
