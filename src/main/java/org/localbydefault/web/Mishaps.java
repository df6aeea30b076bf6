package org.localbydefault.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Turns whatever goes wrong into a page, and keeps what is private out of other people's caches.
 */
class Mishaps {
  private static final Logger LOG = Logger.getLogger("org.localbydefault.error");
  private static final String ERROR_ID = "X-Error-Id";

  /** What protects forms, as the platform names it. */
  static final String TOKEN = "csrf_token";

  private static final String TOKEN_COOKIE = "form-token";
  private static final List<String> FORM_READERS =
      List.of(
          "org.jboss.resteasy.reactive.server.core.multipart.",
          "org.jboss.resteasy.reactive.common.providers.serialisers.");
  private static final int MAINTENANCE = 503;
  private static final int SIGNED_OUT = 401;

  /** Where what was sent is given back, to be sent again. */
  private static final List<Integer> AGAIN = List.of(400, SIGNED_OUT);

  /** Where what was typed is given back, to be copied. */
  private static final List<Integer> OVER = List.of(403, 404, 409, 410);

  private static final int MOST_FRAMES = 30;

  private final Refusals refusals;
  private final Visit visit;
  private final RoutingContext routing;
  private final Unsent unsent;

  Mishaps(Refusals refusals, Visit visit, RoutingContext routing, Unsent unsent) {
    this.refusals = refusals;
    this.unsent = unsent;
    this.visit = visit;
    this.routing = routing;
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException refusal) {
    Response told = refusal.getResponse();
    boolean isBroken = told.getStatus() >= 500 && told.getStatus() != MAINTENANCE;
    return isBroken ? broken(refusal) : told;
  }

  @ServerExceptionMapper
  Response broken(Throwable mishap) {
    if (isUnreadable(mishap)) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    String id = UUID.randomUUID().toString();
    LOG.errorf("%s: %s", id, trace(mishap));
    return Response.serverError().header(ERROR_ID, id).build();
  }

  /** Whether the platform could not read a form: no boundary, no such character set, cut off. */
  private static boolean isUnreadable(Throwable mishap) {
    return Arrays.stream(mishap.getStackTrace())
        .limit(MOST_FRAMES)
        .map(StackTraceElement::getClassName)
        .anyMatch(name -> FORM_READERS.stream().anyMatch(name::startsWith));
  }

  /** Where it happened, without the message: that can hold what somebody typed. */
  private static String trace(Throwable mishap) {
    String here =
        Arrays.stream(mishap.getStackTrace())
            .limit(MOST_FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    Throwable cause = mishap.getCause();
    String because = cause == null || cause == mishap ? "" : " because of " + trace(cause);
    return mishap.getClass().getName() + " at " + here + because;
  }

  @ServerResponseFilter
  void dress(ContainerRequestContext request, ContainerResponseContext response) {
    refusals.getLost(request.getCookies());
    if (response.getStatus() >= 400 && !response.hasEntity()) {
      Optional<String> id = Optional.ofNullable(response.getHeaderString(ERROR_ID));
      keepToken(request.getCookies().get(TOKEN_COOKIE));
      response.setEntity(page(request, response.getStatus(), id));
      response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Refusals.type());
    }
    if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Refusals.type());
    }
    if (visit.isKnown() && response.getHeaders().get(HttpHeaders.CACHE_CONTROL) == null) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private String page(ContainerRequestContext request, int status, Optional<String> id) {
    if (AGAIN.contains(status) && unsent.isThere(request)) {
      return unsent.page(status == SIGNED_OUT);
    }
    if (OVER.contains(status) && unsent.isThere(request) && !unsent.typed().isEmpty()) {
      return refusals.over(status, unsent);
    }
    return refusals.page(status, request.getMethod().equals("POST"), id);
  }

  /** Whoever was refused before forms got their token has the one of the page before, or none. */
  private void keepToken(@Nullable Cookie cookie) {
    if (routing.get(TOKEN) == null && cookie != null) {
      routing.put(TOKEN, cookie.getValue());
    }
    visit.offerForms(routing.get(TOKEN) != null);
  }
}
