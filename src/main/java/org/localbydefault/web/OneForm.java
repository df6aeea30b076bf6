package org.localbydefault.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Every address answers in one form: a page is a page whatever a program would rather have. Without
 * this the platform would call a page a picture for whoever asks for pictures.
 */
@ApplicationScoped
class OneForm {
  private static final int EARLY = 900;

  void listen(@Observes Filters filters) {
    filters.register(OneForm::settle, EARLY);
  }

  private static void settle(RoutingContext request) {
    // The platform's own addresses, metrics among them, have several forms.
    if (!request.normalizedPath().startsWith("/q/")) {
      request.request().headers().remove(HttpHeaders.ACCEPT);
    }
    request.next();
  }
}
