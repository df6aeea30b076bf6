package org.localbydefault.web.council;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people here write them. */
final class Dates {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(HERE);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(HERE);

  private Dates() {}

  /** Such as "3 May 2026". */
  static String day(Instant at) {
    return DAY.format(at);
  }

  /** Such as "3 May 2026, 14:05". */
  static String time(Instant at) {
    return TIME.format(at);
  }
}
