package org.localbydefault.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what is larger than anything asked for, before it is read, and says so. */
@ApplicationScoped
class TooLarge {
  private static final int STATUS = 413;

  /** Before the platform, which turns it away without a word. */
  private static final int FIRST = 1000;

  private final Refusals refusals;
  private final long most;

  TooLarge(
      Refusals refusals,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.refusals = refusals;
    this.most = most.asLongValue();
  }

  void listen(@Observes Filters filters) {
    filters.register(this::look, FIRST);
  }

  private void look(RoutingContext request) {
    if (length(request) > most) {
      request
          .response()
          .setStatusCode(STATUS)
          .putHeader(HttpHeaders.CONTENT_TYPE, Refusals.type())
          .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
          .end(page());
    } else {
      request.next();
    }
  }

  private static long length(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Nobody's page: it is made before anybody looked who sends so much. */
  private String page() {
    ManagedContext context = Arc.container().requestContext();
    context.activate();
    try {
      refusals.getLost(Map.of());
      return refusals.page(STATUS, true, Optional.empty());
    } finally {
      context.terminate();
    }
  }
}
