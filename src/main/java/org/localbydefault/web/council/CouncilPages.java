package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.council.Logo;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** A council's first page, and how all of its pages look. */
@Path("/councils/{council}")
public class CouncilPages {
  /** The look changes seldom; what it is belongs to no shared cache. */
  private static final String KEPT = "private, max-age=300";

  /** Whoever changes the logo sees it at once. */
  private static final String ASKED_FOR = "private, no-cache";

  private final Rounds rounds;
  private final Councils councils;
  private final Visit visit;

  CouncilPages(Rounds rounds, Councils councils, Visit visit) {
    this.rounds = rounds;
    this.councils = councils;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance council(EnrolledCouncil council, List<Round> rounds);

    private Templates() {}
  }

  @GET
  @Open(Reach.VIEWER)
  public TemplateInstance show() {
    return Templates.council(visit.council(), rounds.of(visit.councilId()));
  }

  @GET
  @Path("theme.css")
  @Open(Reach.ANYONE)
  public Response theme(@PathParam("council") String id) {
    String colour = council(id).theme().colour();
    String css = ":root { --lbd-colour: " + colour + "; }\n";
    return Response.ok(css, "text/css;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, KEPT)
        .build();
  }

  @GET
  @Path("logo")
  @Open(Reach.ANYONE)
  public Response logo(@PathParam("council") String id, @Context Request request) {
    Logo logo = councils.logo(council(id).id()).orElseThrow(NotFoundException::new);
    EntityTag tag = new EntityTag(Integer.toHexString(Arrays.hashCode(logo.content())));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(logo.content(), logo.type()) : unchanged)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, ASKED_FOR)
        .build();
  }

  /** How a council looks is for whoever reads a report of it, too. */
  private EnrolledCouncil council(String id) {
    return CouncilId.parse(id).flatMap(councils::find).orElseThrow(NotFoundException::new);
  }
}
