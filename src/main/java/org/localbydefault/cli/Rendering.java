package org.localbydefault.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.localbydefault.exchange.ResultCsv;
import org.localbydefault.exchange.ResultJson;
import org.localbydefault.report.Edition;
import org.localbydefault.report.Report;
import org.localbydefault.report.compose.Composer;
import org.localbydefault.report.compose.ReportDefinition;
import org.localbydefault.report.compose.Wording;
import org.localbydefault.report.html.HtmlReport;
import org.localbydefault.report.pdf.PdfFonts;
import org.localbydefault.report.pdf.PdfReport;

/** Results to the bytes of a file. The same results give the same bytes. */
final class Rendering {
  /** What can be made, the usual first. */
  static final List<String> FORMATS = List.of("pdf", "html", "json", "csv");

  private Rendering() {}

  /** Whether a format is a report of some kind; the others hold the whole result. */
  static boolean hasKind(String format) {
    return format.equals("pdf") || format.equals("html");
  }

  /** A report. */
  static byte[] report(Round round, ReportDefinition definition, Wording wording, String format) {
    Report report =
        Composer.compose(
            new Composer.Setting(
                definition,
                wording,
                PdfFonts::covers,
                Edition.NAME,
                round.certificate().digest(),
                false),
            round.results());
    return format.equals("pdf")
        ? PdfReport.of(report)
        : HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
  }

  /** The whole result. */
  static byte[] result(Round round, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.equals("json")) {
      ResultJson.write(out, round.results(), round.certificate());
    } else {
      ResultCsv.write(out, round.results());
    }
    return out.toByteArray();
  }
}
