package org.localbydefault.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day typed as three numbers: the fields {@code NAME-day}, {@code NAME-month}, {@code NAME-year}.
 */
public final class DateFields {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private DateFields() {}

  /** The day; empty where the fields are no day of the years 2000 to 2100. */
  public static Optional<LocalDate> read(Form form, String name) {
    List<String> typed = typed(form, name);
    if (!typed.stream().allMatch(number -> number.matches("[0-9]{1,4}"))) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(typed, 2), number(typed, 1), number(typed, 0));
      boolean isNear = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return Optional.of(date).filter(d -> isNear);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether nothing was typed. */
  public static boolean isBlank(Form form, String name) {
    return typed(form, name).stream().allMatch(String::isEmpty);
  }

  /** Whether something was typed in each field. */
  public static boolean isWhole(Form form, String name) {
    return typed(form, name).stream().noneMatch(String::isEmpty);
  }

  /** The form with a day. */
  public static Form write(Form form, String name, LocalDate date) {
    return form.with(name + "-day", String.valueOf(date.getDayOfMonth()))
        .with(name + "-month", String.valueOf(date.getMonthValue()))
        .with(name + "-year", String.valueOf(date.getYear()));
  }

  private static List<String> typed(Form form, String name) {
    return Stream.of("-day", "-month", "-year").map(part -> form.value(name + part)).toList();
  }

  private static int number(List<String> typed, int part) {
    return Integer.parseInt(typed.get(part));
  }
}
