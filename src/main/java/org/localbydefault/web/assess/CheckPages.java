package org.localbydefault.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Open;
import org.localbydefault.web.QuestionTexts;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Looking over one's answers, part by part or all of them, and finishing. */
@Path("/councils/{council}/rounds/{round}")
public class CheckPages {
  private final Desk desk;
  private final Participants participants;
  private final Trail trail;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  CheckPages(
      Desk desk, Participants participants, Trail trail, Visit visit, Texts texts, Clock clock) {
    this.desk = desk;
    this.participants = participants;
    this.trail = trail;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance section(Sheet sheet, Checked checked, String base);

    static native TemplateInstance check(Sheet sheet, List<Checked> parts, String base);

    static native TemplateInstance finished(Sheet sheet, String base);

    private Templates() {}
  }

  @GET
  @Path("sections/{section}")
  @Open(Reach.RESPONDENT)
  public Response section(
      @PathParam("round") String roundId, @PathParam("section") String section) {
    Round round = desk.round(roundId);
    Optional<Participant> me = desk.me(round);
    Sheet sheet = desk.sheet(round, me);
    Part part = sheet.part(section).orElseThrow(NotFoundException::new);
    return me.isEmpty()
        ? Answered.to(Desk.base(round))
        : Response.ok(Templates.section(sheet, checked(sheet, part), Desk.base(round))).build();
  }

  @GET
  @Path("check")
  @Open(Reach.RESPONDENT)
  public Response check(@PathParam("round") String roundId) {
    Round round = desk.round(roundId);
    Optional<Participant> me = desk.me(round);
    if (me.isEmpty()) {
      return Answered.to(Desk.base(round));
    }
    Sheet sheet = desk.sheet(round, me);
    List<Checked> parts = sheet.parts().stream().map(part -> checked(sheet, part)).toList();
    return Response.ok(Templates.check(sheet, parts, Desk.base(round))).build();
  }

  /** Says that one is done; answers can still be changed while the round is open. */
  @POST
  @Path("finish")
  @Open(Reach.RESPONDENT)
  public Response finish(@PathParam("round") String roundId) {
    Round round = desk.round(roundId);
    Optional<Participant> me = desk.me(round);
    if (me.isEmpty() || !round.isOpen()) {
      return Answered.to(Desk.base(round));
    }
    if (desk.sheet(round, me).isBlank()) {
      return Answered.to(Desk.base(round) + "/check");
    }
    if (me.get().finished().isEmpty()) {
      Instant now = clock.instant();
      participants.finish(visit.councilId(), me.get().id(), Optional.of(now));
      trail.add(
          new Trail.Entry(
              Optional.of(visit.councilId()),
              visit.member().map(Account::id),
              Deed.RESPONDENT_FINISHED,
              round.title(),
              now));
    }
    return Answered.to(Desk.base(round) + "/finish");
  }

  @GET
  @Path("finish")
  @Open(Reach.RESPONDENT)
  public Response finished(@PathParam("round") String roundId) {
    Round round = desk.round(roundId);
    Optional<Participant> me = desk.me(round);
    boolean isFinished = me.flatMap(Participant::finished).isPresent();
    return isFinished
        ? Response.ok(Templates.finished(desk.sheet(round, me), Desk.base(round))).build()
        : Answered.to(Desk.base(round) + "/check");
  }

  private Checked checked(Sheet sheet, Part part) {
    return Checked.of(sheet, part, texts.of(QuestionTexts.class));
  }
}
