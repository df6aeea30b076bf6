package org.localbydefault.web.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.exchange.PlanCsv;
import org.localbydefault.exchange.SpreadsheetMark;
import org.localbydefault.plan.Actions;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** The plan as a table. */
@Path("/councils/{council}/plan.csv")
public class TableFile {
  private final Actions actions;
  private final Rounds rounds;
  private final Visit visit;

  TableFile(Actions actions, Rounds rounds, Visit visit) {
    this.actions = actions;
    this.rounds = rounds;
    this.visit = visit;
  }

  @GET
  @Open(Reach.VIEWER)
  public Response table() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SpreadsheetMark.write(out);
    Map<RoundId, String> titles =
        rounds.of(visit.councilId()).stream().collect(Collectors.toMap(Round::id, Round::title));
    PlanCsv.write(out, actions.of(visit.councilId()), titles);
    return Response.ok(out.toByteArray(), "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"action-plan.csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }
}
