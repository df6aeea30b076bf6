package org.localbydefault.web.report;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Open;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Outcomes;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** Drafts of a round's reports, made anew whenever somebody asks. */
@Path("/councils/{council}/rounds/{round}/draft")
public class DraftPages {
  private final Outcomes outcomes;
  private final Rendering rendering;
  private final Visit visit;

  DraftPages(Outcomes outcomes, Rendering rendering, Visit visit) {
    this.outcomes = outcomes;
    this.rendering = rendering;
    this.visit = visit;
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
      return Answered.to(visit.roundPath(outcome.round().id()) + "/results");
    }
    String name = Download.name(visit.council().council(), "draft-" + kind, outcome.round().date());
    return Download.of(rendering.draft(outcome, wanted, form), name, request);
  }
}
