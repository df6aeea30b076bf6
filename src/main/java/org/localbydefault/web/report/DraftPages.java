package org.localbydefault.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.localbydefault.assessment.Round;
import org.localbydefault.publication.Publication.FileInfo;
import org.localbydefault.publication.Publications.File;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Open;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Outcomes;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Drafts of a round's reports, made anew whenever somebody asks. */
@Path("/councils/{council}/rounds/{round}/draft")
public class DraftPages {
  private final Outcomes outcomes;
  private final Rendering rendering;
  private final Visit visit;
  private final Texts texts;

  DraftPages(Outcomes outcomes, Rendering rendering, Visit visit, Texts texts) {
    this.outcomes = outcomes;
    this.rendering = rendering;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance drafts(Round round, List<ReportView.Item> kinds);

    private Templates() {}
  }

  /**
   * The drafts by kind. They are made here too, since a link says how long and large its file is.
   */
  @GET
  @Open(Reach.VIEWER)
  public Response drafts(@PathParam("round") String round) {
    Outcome outcome = outcomes.of(visit.council(), round);
    if (outcome.isWithheld()) {
      return toResults(outcome);
    }
    List<FileInfo> files = rendering.drafts(outcome).stream().map(File::info).toList();
    String base = visit.roundPath(outcome.round().id()) + "/draft";
    return Response.ok(
            Templates.drafts(
                outcome.round(), ReportView.kinds(texts.of(ReportTexts.class), files, base)))
        .build();
  }

  @GET
  @Path("{kind}.{format}")
  @Open(Reach.VIEWER)
  public Response draft(
      @PathParam("round") String round,
      @PathParam("kind") String kind,
      @PathParam("format") String format,
      RoutingContext request) {
    Kind wanted = Kind.find(kind).orElseThrow(NotFoundException::new);
    Format form =
        Format.find(format)
            .filter(f -> f == Format.HTML || f == Format.PDF)
            .orElseThrow(NotFoundException::new);
    Outcome outcome = outcomes.of(visit.council(), round);
    if (outcome.isWithheld()) {
      return toResults(outcome);
    }
    String name = Download.name(visit.council().council(), "draft-" + kind, outcome.round().date());
    return Download.of(rendering.draft(outcome, wanted, form), name, request);
  }

  /** The results' page says why nothing can be seen yet. */
  private Response toResults(Outcome outcome) {
    return Answered.to(visit.roundPath(outcome.round().id()) + "/results");
  }
}
