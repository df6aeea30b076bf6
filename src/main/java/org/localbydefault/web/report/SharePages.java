package org.localbydefault.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkId;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.publication.Publication;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Links by which anybody reads a published report: made, shown once, counted, switched off. */
@Path("/councils/{council}/reports/{publication}/links")
public class SharePages {
  private static final String USUAL_DAYS = "90";

  private final PublishedReports reports;
  private final Links links;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  SharePages(PublishedReports reports, Links links, Visit visit, Texts texts, Clock clock) {
    this.reports = reports;
    this.links = links;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance links(Form form, String path, boolean isOpen, List<Row> links);

    static native TemplateInstance made(String path, String label, String address, String until);

    private Templates() {}
  }

  /** A link in the list. */
  record Row(String id, String label, String until, String uses, String state, boolean isOpen) {}

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance list(@PathParam("publication") String publication) {
    return page(reports.find(publication), Form.empty().with("days", USUAL_DAYS));
  }

  /** Makes a link. Its page shows the address and nothing leads back to it: it is shown once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response make(
      @PathParam("publication") String publication,
      MultivaluedMap<String, String> sent,
      @Context UriInfo uri) {
    Publication report = reports.find(publication);
    NewLink link = NewLink.read(Form.of(sent), texts.of(ShareTexts.class));
    if (!link.form().isGood() || !PublishedReports.isCurrent(report)) {
      return Answered.wrong(page(report, link.form()));
    }
    Instant now = clock.instant();
    LinkTarget target = new LinkTarget.Reading(visit.councilId(), report.id());
    Links.Made made = links.make(target, link.label(), now, Duration.ofDays(link.days()));
    reports.note(Deed.LINK_MADE, made.link().id().toString());
    String address =
        uri.getBaseUriBuilder().path("shared").path(made.secret().value()).build().toString();
    String until = Dates.day(made.link().expires());
    return Response.status(Response.Status.CREATED)
        .entity(Templates.made(path(report), link.label(), address, until))
        .build();
  }

  @POST
  @Path("{link}/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response revoke(
      @PathParam("publication") String publication,
      @PathParam("link") String link,
      MultivaluedMap<String, String> sent) {
    Publication report = reports.find(publication);
    LinkId id = LinkId.parse(link).orElseThrow(NotFoundException::new);
    if (ofReport(report).stream().noneMatch(l -> l.id().equals(id))) {
      throw new NotFoundException();
    }
    links.revoke(visit.councilId(), id, clock.instant());
    reports.note(Deed.LINK_REVOKED, id.toString());
    return Answered.to(path(report) + "/links", Done.LINK_CLOSED);
  }

  private TemplateInstance page(Publication report, Form form) {
    ShareTexts words = texts.of(ShareTexts.class);
    List<Row> rows = ofReport(report).stream().map(link -> row(words, link)).toList();
    return Templates.links(form, path(report), PublishedReports.isCurrent(report), rows);
  }

  private List<Link> ofReport(Publication report) {
    return links.of(visit.councilId()).stream()
        .filter(
            link ->
                link.target() instanceof LinkTarget.Reading reading
                    && reading.publication().equals(report.id()))
        .toList();
  }

  private Row row(ShareTexts words, Link link) {
    boolean isOpen = link.isOpen(clock.instant());
    return new Row(
        link.id().toString(),
        link.label(),
        Dates.day(link.expires()),
        link.uses() == 0
            ? words.used_never()
            : link.uses() == 1 ? words.used_once() : words.uses(link.uses()),
        isOpen ? words.open() : link.revoked().isPresent() ? words.revoked() : words.expired(),
        isOpen);
  }

  private String path(Publication report) {
    return visit.councilPath() + "/reports/" + report.id();
  }
}
