package org.localbydefault.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says where the program can be reached; at the first start with the link that makes the owner. */
@ApplicationScoped
public class Welcome {
  private static final PrintStream PEOPLE = System.err;

  private final FirstStart firstStart;
  private final Clock clock;
  private final Settings settings;
  private volatile String greeting = "";

  Welcome(FirstStart firstStart, Clock clock, Settings settings) {
    this.firstStart = firstStart;
    this.clock = clock;
    this.settings = settings;
  }

  void prepare(@Observes StartupEvent started) {
    Instant now = clock.instant();
    furnish(now);
    String address = settings.address().map(URI::toString).orElseGet(Welcome::here);
    greeting =
        firstStart
            .ownerLink(now)
            .map(secret -> "Open " + address + "/start/" + secret.value())
            .orElse("Local by Default is at " + address);
  }

  /** Only now does somebody answer at the address. */
  void say(@ObservesAsync HttpServerStart listening) {
    PEOPLE.println(greeting);
  }

  /** Another node may be doing the same: then this one fails, and finds it done. */
  private void furnish(Instant now) {
    try {
      firstStart.furnish(now);
    } catch (RuntimeException e) {
      if (!firstStart.isDone()) {
        throw e;
      }
    }
  }

  /** Read late: port 0 becomes a real one when the server listens. */
  private static String here() {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    return "http://localhost:" + port;
  }
}
