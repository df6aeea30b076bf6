package org.localbydefault.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.localbydefault.plan.Action;
import org.localbydefault.report.Edition;

/**
 * An action plan as a calendar (RFC 5545): a whole day for every open action with a due date. An
 * action keeps its UID, so that a calendar that reads the file again changes what it has.
 */
public final class PlanCalendar {
  /** Octets in a line, without its end (RFC 5545, 3.1). */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

  private final StringBuilder out = new StringBuilder();

  private PlanCalendar() {}

  /**
   * Writes the calendar; the stream stays open.
   *
   * @param name of the calendar
   * @param at when the file is made
   */
  public static void write(OutputStream to, String name, List<Action> actions, Instant at)
      throws IOException {
    PlanCalendar calendar = new PlanCalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Local by Default//" + Edition.NAME + "//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("METHOD:PUBLISH");
    calendar.line("NAME:" + escaped(name));
    calendar.line("X-WR-CALNAME:" + escaped(name));
    for (Action action : actions) {
      if (action.isInCalendar()) {
        calendar.add(action, action.due().get(), at);
      }
    }
    calendar.line("END:VCALENDAR");
    to.write(calendar.out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(Action action, LocalDate due, Instant at) {
    line("BEGIN:VEVENT");
    line("UID:" + action.id() + "@local-by-default");
    line("DTSTAMP:" + MOMENT.format(at.atOffset(ZoneOffset.UTC)));
    line("SEQUENCE:" + action.edition());
    line("DTSTART;VALUE=DATE:" + DAY.format(due));
    line("DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
    line("SUMMARY:" + escaped(action.title()));
    String description =
        action.owner().isEmpty() || action.note().isEmpty()
            ? action.owner() + action.note()
            : action.owner() + "\n" + action.note();
    if (!description.isEmpty()) {
      line("DESCRIPTION:" + escaped(description));
    }
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** Text as RFC 5545, 3.3.11 has it; control characters are left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\\' || c == ';' || c == ',') {
        escaped.append('\\').append(c);
      } else if (!Character.isISOControl(c)) {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A line, folded between characters where it is longer than a line may be. */
  private void line(String text) {
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
      if (octets + size > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(character);
      octets += size;
      i += Character.charCount(character);
    }
    out.append("\r\n");
  }
}
