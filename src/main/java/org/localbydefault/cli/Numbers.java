package org.localbydefault.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;

/** Numbers and dates as people read them. */
final class Numbers {
  private static final int DECIMALS = 4;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Numbers() {}

  /** Whole per cent. */
  static String percent(Ratio share) {
    return share.percent(0) + "%";
  }

  static String percent(Optional<Ratio> share) {
    return share.map(Numbers::percent).orElse("no score");
  }

  /** The exact fraction, its first decimals and the rounding: {@code 5/12 = 0.4167 → 42%}. */
  static String unfolded(Ratio share) {
    String exact = share.toString();
    String decimal = decimal(share);
    String value = exact.equals(decimal) ? exact : exact + " = " + decimal;
    return "%s, shown as %s".formatted(value, percent(share));
  }

  /** Up to four decimals; a mark where digits are cut. */
  static String decimal(Ratio value) {
    var rounded = value.rounded(DECIMALS);
    boolean isExact = Ratio.of(rounded).equals(value);
    return (isExact ? rounded.stripTrailingZeros().toPlainString() : rounded.toPlainString() + "…");
  }

  /** A difference in whole percentage points, with its sign. */
  static String points(Ratio difference) {
    var rounded = difference.times(Ratio.of(100)).rounded(0);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString().replace('-', '−');
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }
}
