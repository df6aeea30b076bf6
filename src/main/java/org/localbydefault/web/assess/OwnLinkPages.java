package org.localbydefault.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.assessment.Round;
import org.localbydefault.web.Addresses;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Visit;
import org.localbydefault.web.Visitor;

/**
 * A guest takes a link that only they know. Whoever passed the first one on could open it, too, and
 * read what they answered.
 */
@Path("/councils/{council}/rounds/{round}/own-link")
public class OwnLinkPages {
  private final Desk desk;
  private final Links links;
  private final Sessions sessions;
  private final Addresses addresses;
  private final Visit visit;
  private final Clock clock;

  OwnLinkPages(
      Desk desk, Links links, Sessions sessions, Addresses addresses, Visit visit, Clock clock) {
    this.desk = desk;
    this.links = links;
    this.sessions = sessions;
    this.addresses = addresses;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance own(Round round, String address, String expires);

    private Templates() {}
  }

  /** Makes the link, and closes every other one of theirs. */
  @POST
  @Open(Reach.RESPONDENT)
  public Response make(@PathParam("round") String roundId, RoutingContext request) {
    Round round = desk.round(roundId);
    if (!(visit.visitor() instanceof Visitor.Guest guest)) {
      return Answered.to(Desk.base(round));
    }
    Instant now = clock.instant();
    LinkTarget.Answering target = guest.target();
    Link last =
        links.of(round.council()).stream()
            .filter(link -> link.id().equals(guest.link()))
            .findFirst()
            .orElseThrow();
    Links.Made made =
        links.make(
            new LinkTarget.Answering(target.of(), target.round(), target.participant(), true),
            last.label(),
            now,
            Duration.between(now, last.expires()));
    links.of(round.council()).stream()
        .filter(link -> !link.id().equals(made.link().id()) && opensFor(target, link))
        .forEach(link -> links.revoke(round.council(), link.id(), now));
    sessions.begin(made.secret(), request);
    String address = addresses.shown("/answer/" + made.secret().value(), request);
    return Response.ok(Templates.own(round, address, Dates.day(made.link().expires()))).build();
  }

  private static boolean opensFor(LinkTarget.Answering target, Link link) {
    return link.target() instanceof LinkTarget.Answering other
        && other.participant().equals(target.participant());
  }
}
