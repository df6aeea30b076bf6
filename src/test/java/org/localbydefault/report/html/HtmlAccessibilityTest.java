package org.localbydefault.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.browser.Visit;
import org.localbydefault.report.RandomReports;
import org.localbydefault.report.compose.Examples;
import org.localbydefault.report.pdf.SampleReports;

/** The page in a real browser: for everyone, at any width, on its own. */
class HtmlAccessibilityTest {
  /** 174 mm, in pixels of a 96th of an inch. */
  private static final int A4_WITHIN_MARGINS = 657;

  private static Path rich = Path.of("");

  @BeforeAll
  static void writeThePage(@TempDir Path folder) throws IOException {
    rich = folder.resolve("rich.html");
    Files.writeString(rich, HtmlReport.of(SampleReports.rich()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void axeFindsNothingWrong(int width) {
    try (Visit visit = Visit.to(rich, width)) {
      assertThat(visit.violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void axeFindsNothingWrongInForcedColours(int width) {
    try (Visit visit = Visit.inForcedColours(rich, width)) {
      assertThat(visit.violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 800, 640, 320, 256})
  void nothingReachesBeyondTheWindow(int width) {
    try (Visit visit = Visit.to(rich, width)) {
      assertThat(visit.overhang()).isLessThanOrEqualTo(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1280", "2, 720", "3, 640", "4, 320", "5, 320", "6, 1280"})
  void noWordIsTooLongForTheWindow(long seed, int width, @TempDir Path folder) throws IOException {
    Path page = folder.resolve("random.html");
    Files.writeString(page, HtmlReport.of(RandomReports.of(seed)));
    try (Visit visit = Visit.to(page, width)) {
      assertThat(visit.overhang()).isLessThanOrEqualTo(0);
      assertThat(visit.requests()).isEmpty();
    }
  }

  @Test
  void aWholeComposedReportPassesOnASmallScreen(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("council.html");
    Files.writeString(page, HtmlReport.of(Examples.report("council", "castlebridge-unitary")));
    try (Visit visit = Visit.to(page, 320)) {
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.overhang()).isLessThanOrEqualTo(0);
      assertThat(visit.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"council, castlebridge-unitary", "scrutiny-pack, hollin-vale-nearly-empty"})
  void aComposedReportPassesInForcedColoursAndOnPaper(
      String kind, String example, @TempDir Path folder) throws IOException {
    Path page = folder.resolve("report.html");
    Files.writeString(page, HtmlReport.of(Examples.report(kind, example)));
    try (Visit visit = Visit.inForcedColours(page, 1280)) {
      assertThat(visit.violations()).isEmpty();
    }
    try (Visit visit = Visit.onPaper(page, A4_WITHIN_MARGINS)) {
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.overhang()).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void thePageAsksForNothingElse() {
    try (Visit visit = Visit.to(rich, 1280)) {
      visit.page().evaluate("document.fonts.ready.then(() => 1)");
      assertThat(visit.requests()).isEmpty();
    }
  }
}
