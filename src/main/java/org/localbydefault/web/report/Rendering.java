package org.localbydefault.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.localbydefault.exchange.ResultCsv;
import org.localbydefault.exchange.ResultJson;
import org.localbydefault.exchange.SpreadsheetMark;
import org.localbydefault.publication.Publications.File;
import org.localbydefault.report.Report;
import org.localbydefault.report.compose.Composer;
import org.localbydefault.report.html.HtmlReport;
import org.localbydefault.report.pdf.PdfReport;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Outcomes;

/** What a round came to, as files. The same outcome gives the same bytes. */
@ApplicationScoped
class Rendering {
  /** The kind of files that hold the whole result. */
  static final String RESULT = "result";

  private final Outcomes outcomes;

  Rendering(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  /** A report that says on every page that it is a draft. */
  File draft(Outcome outcome, Kind kind, Format format) {
    Report report = report(outcome, kind, true);
    return format == Format.PDF ? pdf(kind, report) : html(kind, report);
  }

  /** The drafts of every kind in every format, as {@link #draft} makes each. */
  List<File> drafts(Outcome outcome) {
    return reports(outcome, true);
  }

  /** Every kind of report in every format, and the whole result as data. */
  List<File> all(Outcome outcome) {
    List<File> files = new ArrayList<>(reports(outcome, false));
    files.add(json(outcome));
    files.add(csv(outcome));
    return List.copyOf(files);
  }

  private List<File> reports(Outcome outcome, boolean isDraft) {
    List<File> files = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Report report = report(outcome, kind, isDraft);
      files.add(html(kind, report));
      files.add(pdf(kind, report));
    }
    return List.copyOf(files);
  }

  private Report report(Outcome outcome, Kind kind, boolean isDraft) {
    return Composer.compose(
        outcomes.setting(outcome, kind.definition(), isDraft), outcome.results());
  }

  private static File html(Kind kind, Report report) {
    byte[] bytes = HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
    return new File(kind.id(), Format.HTML.id(), 0, bytes);
  }

  private static File pdf(Kind kind, Report report) {
    PdfReport.Made made = PdfReport.make(report);
    return new File(kind.id(), Format.PDF.id(), made.pages(), made.bytes());
  }

  private static File json(Outcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ResultJson.write(out, outcome.results(), outcome.certificate());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new File(RESULT, Format.JSON.id(), 0, out.toByteArray());
  }

  private static File csv(Outcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SpreadsheetMark.write(out);
      ResultCsv.write(out, outcome.results());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new File(RESULT, Format.CSV.id(), 0, out.toByteArray());
  }
}
