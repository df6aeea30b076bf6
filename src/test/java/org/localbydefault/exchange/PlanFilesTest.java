package org.localbydefault.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.ActionId;
import org.localbydefault.plan.Status;
import org.localbydefault.questionnaire.Effort;

class PlanFilesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

  private static Action action(String title, String note, Status status) {
    return new Action(
        new ActionId(new UUID(1, 2)),
        Optional.empty(),
        Optional.empty(),
        title,
        "Head of commissioning",
        Optional.of(LocalDate.of(2026, 12, 31)),
        Optional.of(Effort.MONTHS),
        status,
        note,
        3);
  }

  private static String calendar(Action... actions) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanCalendar.write(out, "Plan", List.of(actions), NOW);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anOpenActionIsAWholeDay() throws IOException {
    assertThat(calendar(action("Do it", "", Status.IN_PROGRESS)))
        .contains(
            "UID:00000000-0000-0001-0000-000000000002@local-by-default\r\n",
            "DTSTAMP:20261122T101530Z\r\n",
            "SEQUENCE:3\r\n",
            "DTSTART;VALUE=DATE:20261231\r\n",
            "DTEND;VALUE=DATE:20270101\r\n");
  }

  @Test
  void whatIsDoneOrHasNoDateIsNoDay() throws IOException {
    assertThat(calendar(action("Done", "", Status.DONE))).doesNotContain("VEVENT");
  }

  @Test
  void noLineIsLongerThan75OctetsAndUnfoldingGivesTheTextBack() throws IOException {
    String note = "Ŵy a phlant 🙂 ".repeat(40).strip();
    String text = calendar(action("x".repeat(200), note, Status.NOT_STARTED));
    assertThat(text.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", "")).contains("x".repeat(200), note);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void textCanNotBeginALineOfItsOwn() throws IOException {
    String evil = "a\nEND:VEVENT\nBEGIN:VALARM\r, b; c\\";
    assertThat(calendar(action(evil, "", Status.NOT_STARTED)))
        .contains("SUMMARY:a\\nEND:VEVENT\\nBEGIN:VALARM\\, b\\; c\\\\\r\n");
  }

  @Test
  void aSpreadsheetComputesNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanCsv.write(out, List.of(action("=1+1", "@x", Status.DONE)), Map.of());
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(",'=1+1,done,", ",'@x\r\n");
  }
}
