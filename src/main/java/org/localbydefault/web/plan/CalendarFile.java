package org.localbydefault.web.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import org.localbydefault.exchange.PlanCalendar;
import org.localbydefault.plan.Actions;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** The plan as a calendar. */
@Path("/councils/{council}/plan.ics")
public class CalendarFile {
  private final Actions actions;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  CalendarFile(Actions actions, Visit visit, Texts texts, Clock clock) {
    this.actions = actions;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @GET
  @Open(Reach.VIEWER)
  public Response calendar() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String council = visit.council().council().shortName();
    String name = council + ": " + texts.of(PlanTexts.class).title();
    PlanCalendar.write(out, name, actions.of(visit.councilId()), clock.instant());
    return Response.ok(out.toByteArray(), "text/calendar;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"action-plan.ics\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }
}
