package org.localbydefault.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;

/** Says where the program can be reached; at the first start with the link that makes the owner. */
@ApplicationScoped
public class Welcome {
  private static final Duration LASTS = Duration.ofDays(1);
  private static final PrintStream PEOPLE = System.err;

  private final Accounts accounts;
  private final Links links;
  private final Clock clock;
  private final int port;

  Welcome(
      Accounts accounts,
      Links links,
      Clock clock,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.accounts = accounts;
    this.links = links;
    this.clock = clock;
    this.port = port;
  }

  void say(@Observes StartupEvent started) {
    String address = "http://localhost:" + port;
    if (accounts.hasOwner()) {
      PEOPLE.println("Local by Default is at " + address);
      return;
    }
    Instant now = clock.instant();
    links.revokeOwnership(now);
    var made = links.make(new LinkTarget.Ownership(), "", now, LASTS);
    PEOPLE.println("Open " + address + "/start/" + made.secret().value());
  }
}
