package org.localbydefault.web.sign;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Email;
import org.localbydefault.account.Identity;
import org.localbydefault.persistence.Installation;

/**
 * Who signed in at the provider, has no account yet and is about to take up an invitation. It is
 * kept in an encrypted cookie, as sessions are.
 */
@ApplicationScoped
class Newcomers {
  private static final String COOKIE = "newcomer";
  private static final Duration LASTS = Duration.ofMinutes(15);
  private static final String BETWEEN = "\n";

  private final PersistentLoginManager cookies;

  Newcomers(Installation installation, Clock clock) {
    this.cookies =
        new PersistentLoginManager(
            installation.sessionKey(clock.instant()),
            COOKIE,
            LASTS.toMillis(),
            LASTS.toMillis(),
            true,
            "LAX",
            "/invitations",
            LASTS.toSeconds(),
            null);
  }

  /** Keeps somebody whose address is known to be theirs. */
  void keep(Newcomer newcomer, RoutingContext request) {
    Identity identity = newcomer.identity();
    String all =
        String.join(
            BETWEEN,
            // A session is of the same make; neither must pass for the other.
            COOKIE,
            identity.issuer(),
            identity.subject(),
            newcomer.checkedEmail().orElseThrow().value(),
            newcomer.name());
    cookies.save(all, request, COOKIE, null, request.request().isSSL());
  }

  /** Who was kept on this browser. */
  Optional<Newcomer> find(RoutingContext request) {
    var restored = cookies.restore(request);
    List<String> parts =
        restored == null ? List.of() : List.of(restored.getPrincipal().split(BETWEEN, -1));
    if (parts.size() != 5 || !parts.get(0).equals(COOKIE)) {
      return Optional.empty();
    }
    Identity identity = new Identity(parts.get(1), parts.get(2));
    return Optional.of(new Newcomer(identity, Email.parse(parts.get(3)), true, parts.get(4)));
  }

  void forget(RoutingContext request) {
    cookies.clear(request);
  }
}
