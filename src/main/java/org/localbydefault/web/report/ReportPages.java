package org.localbydefault.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** A council's published reports and their files. */
@Path("/councils/{council}/reports")
public class ReportPages {
  private final Publications publications;
  private final PublishedReports reports;
  private final Rounds rounds;
  private final Visit visit;
  private final Texts texts;

  ReportPages(
      Publications publications,
      PublishedReports reports,
      Rounds rounds,
      Visit visit,
      Texts texts) {
    this.publications = publications;
    this.reports = reports;
    this.rounds = rounds;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance reports(List<Row> published, List<Round> rounds);

    static native TemplateInstance report(ReportView view);

    private Templates() {}
  }

  /** A published report in the list. */
  record Row(String id, String title, String round, String state) {}

  @GET
  @Open(Reach.VIEWER)
  public TemplateInstance list() {
    ReportTexts words = texts.of(ReportTexts.class);
    List<Round> all = rounds.of(visit.councilId());
    Map<RoundId, Round> byId =
        all.stream().collect(Collectors.toMap(Round::id, Function.identity()));
    return Templates.reports(rows(words, byId), all);
  }

  private List<Row> rows(ReportTexts words, Map<RoundId, Round> rounds) {
    List<Row> rows = new ArrayList<>();
    List<Publication> all = publications.of(visit.councilId());
    for (Publication report : all) {
      Round round = rounds.get(report.round());
      rows.add(
          new Row(
              report.id().toString(),
              ReportView.title(words, report, all),
              round == null ? "" : round.title(),
              state(words, report)));
    }
    return rows;
  }

  private static String state(ReportTexts words, Publication report) {
    return report.withdrawal().isPresent()
        ? words.withdrawn()
        : report.replacedBy().isPresent() ? words.replaced() : words.current();
  }

  @GET
  @Path("{publication}")
  @Open(Reach.VIEWER)
  public TemplateInstance show(@PathParam("publication") String publication) {
    Publication report = reports.find(publication);
    String base = visit.councilPath() + "/reports/" + report.id();
    ReportTexts words = texts.of(ReportTexts.class);
    String title = ReportView.title(words, report, publications.of(visit.councilId()));
    return Templates.report(ReportView.of(words, report, title, base));
  }

  @GET
  @Path("{publication}/{kind}.{format}")
  @Open(Reach.VIEWER)
  public Response file(
      @PathParam("publication") String publication,
      @PathParam("kind") String kind,
      @PathParam("format") String format,
      RoutingContext request) {
    Publication report = reports.find(publication);
    var file =
        publications
            .file(visit.councilId(), report.id(), kind, format)
            .orElseThrow(NotFoundException::new);
    List<Publication> all = publications.of(visit.councilId());
    String name = Download.name(visit.council().council(), file.kind(), report, all);
    return Download.of(
        notice(texts.of(ReportTexts.class), report)
            .map(words -> Marked.page(file, words))
            .orElse(file),
        name,
        request);
  }

  /** What a report that is not the council's word any more says of itself. */
  private static Optional<String> notice(ReportTexts words, Publication report) {
    return report
        .withdrawal()
        .map(gone -> words.withdrawn_notice(Dates.day(gone.at()), gone.because()))
        .or(() -> report.replacedBy().map(newer -> words.replaced_notice()));
  }
}
