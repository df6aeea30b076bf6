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

  /** The whole file. */
  public static byte[] of(Report report) {
    return new DocumentWriter(report, ReportSetter.place(report)).write();
  }

  /** Writes the whole file; the stream stays open. */
  public static void write(Report report, OutputStream to) throws IOException {
    to.write(of(report));
  }
}
