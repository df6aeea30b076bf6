package org.localbydefault.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Secret;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** A published report for whoever has a link to it. */
@Path("/shared/{secret}")
public class SharedPages {
  private final Links links;
  private final Publications publications;
  private final Councils councils;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  SharedPages(
      Links links,
      Publications publications,
      Councils councils,
      Visit visit,
      Texts texts,
      Clock clock) {
    this.links = links;
    this.publications = publications;
    this.councils = councils;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance shared(ReportView view, EnrolledCouncil council);

    static native TemplateInstance closed(ReportView view, EnrolledCouncil council);

    static native TemplateInstance gone();

    private Templates() {}
  }

  /**
   * What an open link leads to.
   *
   * @param all the council's reports: how many there are of one day says what this one is called
   */
  private record Shared(EnrolledCouncil council, Publication publication, List<Publication> all) {}

  /** The report's page; opening it is counted. */
  @GET
  @Open(Reach.ANYONE)
  public Response show(@PathParam("secret") String secret) {
    Instant now = clock.instant();
    Link link = link(secret);
    Optional<Shared> found = open(link, now);
    if (found.isEmpty()) {
      return gone();
    }
    Shared shared = found.get();
    visit.showAs(shared.council());
    links.count(link.id(), now);
    String base = "/shared/" + secret;
    ReportView view = view(shared, base);
    return answer(
        view.isCurrent()
            ? Response.ok(Templates.shared(view, shared.council()))
            : Response.status(Response.Status.GONE)
                .entity(Templates.closed(view, shared.council())));
  }

  @GET
  @Path("{kind}.{format}")
  @Open(Reach.ANYONE)
  public Response file(
      @PathParam("secret") String secret,
      @PathParam("kind") String kind,
      @PathParam("format") String format,
      RoutingContext request) {
    Optional<Shared> found = open(link(secret), clock.instant());
    if (found.isEmpty()) {
      return gone();
    }
    Shared shared = found.get();
    Publication report = shared.publication();
    EnrolledCouncil council = shared.council();
    visit.showAs(council);
    if (!PublishedReports.isCurrent(report)) {
      ReportView view = view(shared, "/shared/" + secret);
      return answer(Response.status(Response.Status.GONE).entity(Templates.closed(view, council)));
    }
    var file =
        publications
            .file(council.id(), report.id(), kind, format)
            .orElseThrow(NotFoundException::new);
    String name = Download.name(council.council(), file.kind(), report, shared.all());
    return Download.of(file, name, request);
  }

  private ReportView view(Shared shared, String base) {
    ReportTexts words = texts.of(ReportTexts.class);
    String title = ReportView.title(words, shared.publication(), shared.all());
    return ReportView.of(words, shared.publication(), title, base);
  }

  private Link link(String secret) {
    return links
        .find(new Secret(secret))
        .filter(link -> link.target() instanceof LinkTarget.Reading)
        .orElseThrow(NotFoundException::new);
  }

  private Optional<Shared> open(Link link, Instant now) {
    LinkTarget.Reading target = (LinkTarget.Reading) link.target();
    if (!link.isOpen(now)) {
      return Optional.empty();
    }
    List<Publication> all = publications.of(target.of());
    return councils
        .find(target.of())
        .flatMap(
            council ->
                all.stream()
                    .filter(report -> report.id().equals(target.publication()))
                    .findFirst()
                    .map(report -> new Shared(council, report, all)));
  }

  private static Response gone() {
    return answer(Response.status(Response.Status.GONE).entity(Templates.gone()));
  }

  /** The address is the key: nobody keeps the page. */
  private static Response answer(Response.ResponseBuilder answer) {
    return answer
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Robots-Tag", "noindex")
        .build();
  }
}
