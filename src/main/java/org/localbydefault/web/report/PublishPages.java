package org.localbydefault.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.Round;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Done;
import org.localbydefault.web.Open;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Outcomes;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** Publishing a round's report: the page says what happens, and then it is kept as it is. */
@Path("/councils/{council}/rounds/{round}/publish")
public class PublishPages {
  private final Outcomes outcomes;
  private final Rendering rendering;
  private final Publications publications;
  private final PublishedReports reports;
  private final Visit visit;
  private final Clock clock;

  PublishPages(
      Outcomes outcomes,
      Rendering rendering,
      Publications publications,
      PublishedReports reports,
      Visit visit,
      Clock clock) {
    this.outcomes = outcomes;
    this.rendering = rendering;
    this.publications = publications;
    this.reports = reports;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance publish(Round round, String headline, Optional<String> replaces);

    static native TemplateInstance nothing(Round round);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance ask(@PathParam("round") String round) {
    Outcome outcome = outcomes.of(visit.council(), round);
    return outcome.isEmpty() ? Templates.nothing(outcome.round()) : page(outcome);
  }

  private TemplateInstance page(Outcome outcome) {
    Optional<String> replaces =
        publications.of(visit.councilId()).stream()
            .filter(p -> p.round().equals(outcome.round().id()) && p.replacedBy().isEmpty())
            .findFirst()
            .map(p -> Dates.day(p.published()));
    return Templates.publish(outcome.round(), outcomes.words(outcome).headline(), replaces);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response publish(@PathParam("round") String round, MultivaluedMap<String, String> sent) {
    Outcome outcome = outcomes.of(visit.council(), round);
    if (outcome.isEmpty()) {
      return Answered.wrong(Templates.nothing(outcome.round()));
    }
    Publication made =
        publications.publish(
            visit.councilId(),
            new Publications.NewPublication(
                outcome.round().id(),
                outcome.certificate().digest(),
                outcome.certificate().edition(),
                outcomes.words(outcome).headline(),
                rendering.all(outcome)),
            visit.account().id().value(),
            clock.instant());
    reports.note(Deed.REPORT_PUBLISHED, made.id().toString());
    return Answered.to(visit.councilPath() + "/reports/" + made.id(), Done.REPORT_PUBLISHED);
  }
}
