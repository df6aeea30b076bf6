package org.localbydefault.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Shows metrics to this machine alone, unless told otherwise; to others there are none. */
@ApplicationScoped
class MetricsGate {
  private static final String METRICS = "/q/metrics";
  private static final int NOT_FOUND = 404;
  private static final int EARLY = 1_000;
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via");

  private final Settings settings;

  MetricsGate(Settings settings) {
    this.settings = settings;
  }

  void register(@Observes Filters filters) {
    if (settings.metrics() == Settings.Metrics.LOCAL) {
      filters.register(this::pass, EARLY);
    }
  }

  private void pass(RoutingContext context) {
    boolean isMetrics = context.normalizedPath().startsWith(METRICS);
    if (isMetrics && !isLocal(context.request())) {
      context.response().setStatusCode(NOT_FOUND).end();
    } else {
      context.next();
    }
  }

  /** Who comes through a proxy on this machine is not on this machine. */
  private static boolean isLocal(HttpServerRequest request) {
    if (FORWARDED.stream().anyMatch(request.headers()::contains)) {
      return false;
    }
    try {
      // An address in digits: nothing is asked of anybody.
      return InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
