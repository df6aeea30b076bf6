package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.report.Report;

/** Every report meets PDF/UA-1 and PDF/A-2a. */
class PdfConformanceTest {

  @Test
  void aReportWithEveryKindOfBlockMeetsBothStandards() throws Exception {
    byte[] pdf = PdfReport.of(SampleReports.rich());
    Files.write(Path.of("target/rich.pdf"), pdf);
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  static Stream<Arguments> hardReports() {
    return HardReports.all().entrySet().stream()
        .map(hard -> Arguments.of(hard.getKey(), hard.getValue()));
  }

  @ParameterizedTest
  @MethodSource("hardReports")
  void aHardReportMeetsBothStandards(String name, Report report) throws Exception {
    byte[] pdf = PdfReport.of(report);
    Files.write(Path.of("target/" + name.replace(' ', '-') + ".pdf"), pdf);
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }
}
