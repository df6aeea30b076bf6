package org.localbydefault.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.localbydefault.questionnaire.Ids;

/**
 * A line of the log for whatever changes something and for every refusal: which page, what came of
 * it, and ids. Nothing that somebody typed, no name, no address, no secret.
 */
class RequestLog {
  private static final Logger LOG = Logger.getLogger("org.localbydefault.request");
  private static final List<String> IDS =
      List.of("council", "round", "participant", "action", "publication", "link", "question");

  private final ResourceInfo page;
  private final Visit visit;

  RequestLog(ResourceInfo page, Visit visit) {
    this.page = page;
    this.visit = visit;
  }

  @ServerResponseFilter
  void note(ContainerRequestContext request, ContainerResponseContext response) {
    boolean isRead = request.getMethod().matches("GET|HEAD") && response.getStatus() < 400;
    if (isRead || page.getResourceMethod() == null || !LOG.isInfoEnabled()) {
      return;
    }
    StringBuilder line = new StringBuilder();
    add(line, "method", request.getMethod());
    add(line, "page", page.getResourceClass().getSimpleName());
    add(line, "does", page.getResourceMethod().getName());
    add(line, "status", String.valueOf(response.getStatus()));
    visit.member().ifPresent(account -> add(line, "account", account.id().toString()));
    if (visit.visitor() instanceof Visitor.Guest guest) {
      add(line, "guest", guest.target().participant().toString());
    }
    for (String name : IDS) {
      String value = request.getUriInfo().getPathParameters().getFirst(name);
      if (value != null && isId(name, value)) {
        add(line, name, value);
      }
    }
    LOG.info(line.toString().strip());
  }

  private static void add(StringBuilder line, String name, String value) {
    line.append(name).append('=').append(value).append(' ');
  }

  /** Whoever makes up an address writes nothing into the log. */
  private static boolean isId(String name, String value) {
    if (name.equals("question")) {
      return Ids.isPath(value);
    }
    try {
      return UUID.fromString(value).toString().equals(value);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
