package org.localbydefault.web.round;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.localbydefault.web.Form;

/** Days typed as three numbers. */
final class Dates {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private Dates() {}

  /** The day in a form's three fields; empty where they are no day of these years. */
  static Optional<LocalDate> read(Form form, String name) {
    String day = form.value(name + "-day");
    String month = form.value(name + "-month");
    String year = form.value(name + "-year");
    if (!(day.matches("[0-9]{1,2}") && month.matches("[0-9]{1,2}") && year.matches("[0-9]{4}"))) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean isNear = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return Optional.of(date).filter(d -> isNear);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Form write(Form form, String name, LocalDate date) {
    return form.with(name + "-day", String.valueOf(date.getDayOfMonth()))
        .with(name + "-month", String.valueOf(date.getMonthValue()))
        .with(name + "-year", String.valueOf(date.getYear()));
  }
}
