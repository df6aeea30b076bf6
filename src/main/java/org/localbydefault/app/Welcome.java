package org.localbydefault.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;

/** Says where the program can be reached; at the first start with the link that makes the owner. */
@ApplicationScoped
public class Welcome {
  private static final Duration LASTS = Duration.ofDays(1);
  private static final PrintStream PEOPLE = System.err;

  private final FirstStart firstStart;
  private final Accounts accounts;
  private final Links links;
  private final Clock clock;
  private final Settings settings;

  Welcome(FirstStart firstStart, Accounts accounts, Links links, Clock clock, Settings settings) {
    this.firstStart = firstStart;
    this.accounts = accounts;
    this.links = links;
    this.clock = clock;
    this.settings = settings;
  }

  void say(@Observes StartupEvent started) {
    Instant now = clock.instant();
    furnish(now);
    String address = settings.address().map(URI::toString).orElseGet(Welcome::here);
    if (accounts.hasOwner()) {
      PEOPLE.println("Local by Default is at " + address);
      return;
    }
    links.revokeOwnership(now);
    var made = links.make(new LinkTarget.Ownership(), "", now, LASTS);
    PEOPLE.println("Open " + address + "/start/" + made.secret().value());
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
