package org.localbydefault.web.report;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.localbydefault.council.Council;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications.File;
import org.localbydefault.web.Dates;

/** A file on its way to a browser. */
final class Download {
  /**
   * What a report's page may do: its style and fonts stand inside it, and it loads and runs
   * nothing. The application's own pages allow no style inside of a page.
   */
  private static final String REPORT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final String POLICY = "Content-Security-Policy";

  private Download() {}

  /**
   * The file. A page opens in the browser, anything else has a name to be kept under.
   *
   * @param request whose answer it is: the policy for all pages gives way to the report's
   */
  static Response of(File file, String name, RoutingContext request) {
    Format format = Format.find(file.format()).orElseThrow();
    Response.ResponseBuilder answer =
        Response.ok(file.content(), format.type())
            .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (format == Format.HTML) {
      request.response().headers().remove(POLICY);
      return answer.header(POLICY, REPORT_POLICY).build();
    }
    String disposition = format == Format.PDF ? "inline" : "attachment";
    return answer
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition + "; filename=\"" + name + "." + format.id() + "\"")
        .build();
  }

  /** A name for a file, in letters, digits and hyphens: council, kind and date. */
  static String name(Council council, String kind, LocalDate date) {
    String place = council.shortName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "%s-%s-%s".formatted(place.replaceAll("^-|-$", ""), kind, date);
  }

  /** The same for a file of a report, told apart from those of the same day as its title is. */
  static String name(Council council, String kind, Publication report, List<Publication> all) {
    String name = name(council, kind, Dates.dayOf(report.published()));
    int number = ReportView.numberOfDay(report, all);
    return number > 1 ? name + "-" + number : name;
  }
}
