package org.localbydefault.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in the United Kingdom read them. */
@TemplateExtension
public final class Dates {
  private static final ZoneId PLACE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK).withZone(PLACE);

  private Dates() {}

  /** Such as "14 October 2026". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The day in London of a moment, such as "14 October 2026". */
  public static String day(Instant moment) {
    return DAY.format(dayOf(moment));
  }

  /** Day and time in London of a moment, such as "14 October 2026, 9:05am". */
  public static String time(Instant moment) {
    return TIME.format(moment);
  }

  /** The day in London of a moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, PLACE);
  }
}
