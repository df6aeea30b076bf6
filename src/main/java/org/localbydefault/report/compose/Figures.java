package org.localbydefault.report.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.localbydefault.questionnaire.Ratio;

/** Numbers and dates as people read them. Nothing is rounded anywhere else. */
final class Figures {
  private static final Ratio HUNDRED = Ratio.of(100);

  private Figures() {}

  /** Whole per cent, half up; 100% only when it is exactly complete. */
  static String percent(Ratio share) {
    return share.percent(0) + "%";
  }

  /** Whole per cent of an estimate from draws. */
  static String percent(double share) {
    return percent(Ratio.of(BigDecimal.valueOf(share)));
  }

  /** Difference in whole percentage points, with its sign. */
  static String points(Ratio difference) {
    BigDecimal rounded = difference.times(HUNDRED).rounded(0);
    return rounded.signum() > 0 ? "+" + rounded : rounded.toString().replace('-', '−');
  }

  /** So many decimals, as in all figures of a column. */
  static String decimal(Ratio value, int decimals) {
    return value.rounded(decimals).toPlainString().replace('-', '−');
  }

  /** A count with a comma for thousands, such as "2,000". */
  static String grouped(int count) {
    return String.format(Locale.UK, "%,d", count);
  }

  /** A day, month and year, such as "14 October 2026". */
  static String date(LocalDate date, Wording wording) {
    String[] months = wording.say(Sentence.MONTHS).split(" ", -1);
    return date.getDayOfMonth() + " " + months[date.getMonthValue() - 1] + " " + date.getYear();
  }

  /** A month and year, such as "October 2026". */
  static String month(LocalDate date, Wording wording) {
    String[] months = wording.say(Sentence.MONTHS).split(" ", -1);
    return months[date.getMonthValue() - 1] + " " + date.getYear();
  }
}
