package org.localbydefault.questionnaire.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;

/** Reads exact numbers: {@code 1}, {@code -2}, {@code 0.25}, {@code 1/3}, {@code 20%}. */
final class Numbers {
  private static final int LONGEST = 15;
  private static final Ratio HUNDRED = Ratio.of(100);

  private Numbers() {}

  static Optional<Ratio> ratio(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      Optional<Ratio> bottom = whole(text.substring(slash + 1)).filter(r -> r.signum() > 0);
      return whole(text.substring(0, slash)).flatMap(top -> bottom.map(top::over));
    }
    return text.endsWith("%")
        ? decimal(text.substring(0, text.length() - 1)).map(r -> r.over(HUNDRED))
        : decimal(text);
  }

  /** A whole number that fits. */
  static Optional<Integer> integer(String text) {
    return whole(text)
        .filter(r -> r.numerator().bitLength() < Integer.SIZE)
        .map(r -> r.numerator().intValue());
  }

  private static Optional<Ratio> whole(String text) {
    return text.indexOf('.') >= 0 ? Optional.empty() : decimal(text);
  }

  private static Optional<Ratio> decimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = 0;
    int points = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        return Optional.empty();
      }
    }
    boolean isNumber =
        digits > 0
            && points <= 1
            && text.length() <= LONGEST
            && !text.endsWith(".")
            && text.charAt(start) != '.';
    return isNumber ? Optional.of(Ratio.of(new BigDecimal(text))) : Optional.empty();
  }

  /** A date as 2026-10-14; the platform's own parser takes longer to load than all else to read. */
  static Optional<LocalDate> date(String text) {
    boolean isFormed = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    if (!isFormed) {
      return Optional.empty();
    }
    Optional<Integer> year = integer(text.substring(0, 4)).filter(y -> y >= 1);
    Optional<Integer> month = integer(text.substring(5, 7)).filter(m -> m >= 1 && m <= 12);
    Optional<Integer> day = integer(text.substring(8)).filter(d -> d >= 1);
    return year.flatMap(y -> month.map(m -> YearMonth.of(y, m)))
        .filter(m -> day.isPresent() && m.isValidDay(day.get()))
        .map(m -> m.atDay(day.orElseThrow()));
  }
}
