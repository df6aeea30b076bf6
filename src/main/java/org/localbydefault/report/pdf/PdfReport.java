package org.localbydefault.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.localbydefault.report.Report;

/**
 * Makes the PDF of a report: accessible (PDF/UA-1), made to last (PDF/A-2a), and the same bytes
 * whenever the report is the same.
 */
public final class PdfReport {
  private PdfReport() {}

  /** A file with how many pages it has. Nobody compares files by their bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Made(byte[] bytes, int pages) {}

  /** The whole file. */
  public static byte[] of(Report report) {
    return make(report).bytes();
  }

  /** The whole file, with how many pages it has. */
  public static Made make(Report report) {
    DocumentWriter writer = new DocumentWriter(report, ReportSetter.place(report));
    return new Made(writer.write(), writer.pages());
  }

  /** Writes the whole file; the stream stays open. */
  public static void write(Report report, OutputStream to) throws IOException {
    to.write(of(report));
  }
}
