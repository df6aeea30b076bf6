package org.localbydefault.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;

/**
 * Lets visitors in: every request passes here, and what no page opens for them stays shut. To
 * somebody from elsewhere a council's pages are not forbidden, they are not there.
 */
public class Doorkeeper {
  private static final String LOOKING = "GET|HEAD";

  private final ResourceInfo page;
  private final RoutingContext routing;
  private final Sessions sessions;
  private final Councils councils;
  private final Accounts accounts;
  private final Visit visit;
  private final Unsent unsent;

  Doorkeeper(
      ResourceInfo page,
      RoutingContext routing,
      Sessions sessions,
      Councils councils,
      Accounts accounts,
      Visit visit,
      Unsent unsent) {
    this.page = page;
    this.routing = routing;
    this.sessions = sessions;
    this.councils = councils;
    this.accounts = accounts;
    this.visit = visit;
    this.unsent = unsent;
  }

  /**
   * Forms are read before: what somebody typed who was signed out meanwhile is given back. Who it
   * is and what they are here is read in one transaction, for every page waits for it.
   */
  @Transactional
  @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
  @WithFormRead
  public void filter(ContainerRequestContext request) {
    Open open = page.getResourceMethod().getAnnotation(Open.class);
    Visitor visitor =
        sessions.visitor(routing, open == null ? Reach.ANYONE : open.value(), round(request));
    boolean isLooking = request.getMethod().matches(LOOKING);
    visit.begin(visitor, Languages.of(request.getCookies()), here(request), isLooking);
    if (isFromElsewhere(request)) {
      throw new BadRequestException();
    }
    if (request.getMethod().equals("GET")) {
      String done = request.getUriInfo().getQueryParameters().getFirst("done");
      Optional.ofNullable(done).flatMap(Done::parse).ifPresent(visit::comeFrom);
    }
    if (open == null) {
      throw new NotFoundException();
    }
    Optional<String> council =
        Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("council"));
    council.ifPresent(id -> enter(visitor, id, open.value()));
    if (!admits(open.value(), visitor, request)) {
      refuse(open.value(), visitor, request);
    }
  }

  /** Where the visitor is, with what they asked for, to come back to. */
  private static String here(ContainerRequestContext request) {
    URI address = request.getUriInfo().getRequestUri();
    String query = address.getRawQuery();
    return address.getRawPath() + (query == null ? "" : "?" + query);
  }

  /**
   * Whether a browser says that a form was sent by a page of another site. Their tokens keep forms
   * safe already; but a neighbour in the same domain can set cookies, and so the half of a token.
   */
  private static boolean isFromElsewhere(ContainerRequestContext request) {
    String from = request.getHeaderString("Sec-Fetch-Site");
    return request.getMethod().equals("POST") && from != null && !from.matches("same-origin|none");
  }

  /**
   * Steps onto a council's pages; to who has nothing to do with it, there is no such council, but
   * that a link led there is told.
   */
  private void enter(Visitor visitor, String id, Reach reach) {
    if (visitor instanceof Visitor.Stranger) {
      return;
    }
    EnrolledCouncil council =
        CouncilId.parse(id).flatMap(councils::find).orElseThrow(NotFoundException::new);
    Optional<Role> role =
        visitor instanceof Visitor.Member member
            ? accounts.role(member.account().id(), council.id())
            : Optional.empty();
    boolean isGuest =
        visitor instanceof Visitor.Guest guest && guest.target().of().equals(council.id());
    if (role.isEmpty() && !isGuest) {
      throw visitor.hadLink() && reach == Reach.RESPONDENT
          ? Answered.gone()
          : new NotFoundException();
    }
    visit.enter(council, role);
  }

  private boolean admits(Reach reach, Visitor visitor, ContainerRequestContext request) {
    return switch (reach) {
      case ANYONE -> true;
      case MEMBER -> visitor instanceof Visitor.Member;
      case OWNER -> visitor instanceof Visitor.Member member && member.account().isOwner();
      case VIEWER -> holds(Role.VIEWER);
      case CONTRIBUTOR -> holds(Role.CONTRIBUTOR);
      case LEAD -> holds(Role.LEAD);
      case RESPONDENT -> holds(Role.CONTRIBUTOR) || answersHere(visitor, request);
    };
  }

  private boolean holds(Role role) {
    return visit.enteredCouncil().isPresent()
        && visit.role().filter(held -> held.includes(role)).isPresent();
  }

  private static boolean answersHere(Visitor visitor, ContainerRequestContext request) {
    return visitor instanceof Visitor.Guest guest
        && Optional.of(guest.target().round().toString()).equals(round(request));
  }

  private static Optional<String> round(ContainerRequestContext request) {
    return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("round"));
  }

  /**
   * A stranger is asked to sign in and comes back, but for one who answered by a link and has
   * nothing to sign in with; anybody else is told no.
   */
  private void refuse(Reach reach, Visitor visitor, ContainerRequestContext request) {
    if (visitor instanceof Visitor.Stranger stranger && unsent.isThere(request)) {
      throw stranger.hadLink()
          ? Answered.gone()
          : new WebApplicationException(Response.Status.UNAUTHORIZED);
    } else if (visitor instanceof Visitor.Stranger stranger) {
      boolean isLooking = request.getMethod().matches(LOOKING);
      if (stranger.hadLink() && isLooking && reach == Reach.RESPONDENT) {
        throw Answered.gone();
      }
      String back = isLooking ? here(request) : "/";
      String to = "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
      to += request.getCookies().containsKey(Sessions.COOKIE) ? "&over=true" : "";
      throw new RedirectionException(Response.Status.SEE_OTHER, URI.create(to));
    } else if (visitor instanceof Visitor.Guest) {
      throw new NotFoundException();
    } else {
      throw new ForbiddenException();
    }
  }
}
