package org.localbydefault.report.html;

import java.io.IOException;
import org.localbydefault.report.Report;

/**
 * Writes a report as one page of HTML that needs nothing else: no script, no request to anywhere.
 *
 * <p>The same report gives the same characters, to be stored as UTF-8.
 */
public final class HtmlReport {

  private HtmlReport() {}

  /** The whole page. */
  public static String of(Report report) {
    return Templates.page(Page.of(report));
  }

  /** Writes the whole page. */
  public static void write(Report report, Appendable out) throws IOException {
    out.append(of(report));
  }
}
