package org.localbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.browser.Visit;
import org.localbydefault.report.compose.Examples;
import org.localbydefault.report.html.HtmlReport;
import org.localbydefault.report.pdf.PdfReport;
import org.localbydefault.report.pdf.VeraPdf;

/** Every kind of report of every example meets the standards. */
class EveryReportTest {

  static Stream<Arguments> reports() {
    return Examples.KINDS.stream()
        .flatMap(kind -> Examples.NAMES.stream().map(name -> Arguments.of(kind, name)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void thePdfMeetsBothStandards(String kind, String name) throws Exception {
    assertThat(VeraPdf.failures(PdfReport.of(Examples.report(kind, name)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void axeFindsNothingWrongOnThePage(String kind, String name, @TempDir Path folder)
      throws IOException {
    Path page = folder.resolve("report.html");
    Files.writeString(page, HtmlReport.of(Examples.report(kind, name)));
    try (Visit visit = Visit.to(page, 320)) {
      assertThat(visit.violations()).isEmpty();
      assertThat(visit.overhang()).isLessThanOrEqualTo(0);
    }
  }
}
