package org.localbydefault.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Secret;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Visit;

/** The door for people without an account: a personal link, again and on any device. */
@Path("/answer/{secret}")
public class GuestPages {
  private final Links links;
  private final Councils councils;
  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Sessions sessions;
  private final Visit visit;
  private final Clock clock;

  GuestPages(
      Links links,
      Councils councils,
      Rounds rounds,
      Participants participants,
      Answers answers,
      Sessions sessions,
      Visit visit,
      Clock clock) {
    this.links = links;
    this.councils = councils;
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.sessions = sessions;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance answer(
        String council, Round round, Participant person, int answered);

    static native TemplateInstance over();

    private Templates() {}
  }

  /** Says whose round it is. Opening it does nothing: mail programs open links too. */
  @GET
  @Open(Reach.ANYONE)
  public Response show(@PathParam("secret") String secret) {
    Link link = link(secret);
    if (!link.isOpen(clock.instant())) {
      return over();
    }
    LinkTarget.Answering target = target(link);
    EnrolledCouncil council = councils.find(target.of()).orElseThrow(NotFoundException::new);
    Round round = rounds.find(target.of(), target.round()).orElseThrow(NotFoundException::new);
    Participant person =
        participants.find(target.of(), target.participant()).orElseThrow(NotFoundException::new);
    int answered = answers.of(target.of(), person.id()).size();
    visit.showAs(council);
    String name = council.council().shortName();
    return Response.ok(Templates.answer(name, round, person, answered)).build();
  }

  @POST
  @Open(Reach.ANYONE)
  public Response begin(@PathParam("secret") String secret, RoutingContext request) {
    Link link = link(secret);
    if (!link.isOpen(clock.instant())) {
      return over();
    }
    LinkTarget.Answering target = target(link);
    links.count(link.id(), clock.instant());
    sessions.begin(new Secret(secret), request);
    return Answered.to("/councils/" + target.of() + "/rounds/" + target.round());
  }

  private Link link(String secret) {
    return links
        .find(new Secret(secret))
        .filter(link -> link.target() instanceof LinkTarget.Answering)
        .orElseThrow(NotFoundException::new);
  }

  private static LinkTarget.Answering target(Link link) {
    return (LinkTarget.Answering) link.target();
  }

  private static Response over() {
    return Response.status(Response.Status.GONE).entity(Templates.over()).build();
  }
}
