package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every report meets PDF/UA-1 and PDF/A-2a. */
class PdfConformanceTest {

  @Test
  void aReportWithEveryKindOfBlockMeetsBothStandards() throws Exception {
    byte[] pdf = PdfReport.of(SampleReports.rich());
    Files.write(Path.of("target/rich.pdf"), pdf);
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @Test
  void anEmptyReportMeetsBothStandards() throws Exception {
    assertThat(VeraPdf.failures(PdfReport.of(SampleReports.empty()))).isEmpty();
  }
}
