package org.localbydefault.web;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Secret;
import org.localbydefault.persistence.Installation;

/** Who visits, kept in an encrypted cookie: nodes keep nothing. */
@ApplicationScoped
public class Sessions {
  /** The cookie's name. */
  public static final String COOKIE = "session";

  /** From the last page that somebody opened. */
  private static final Duration LASTS = Duration.ofHours(12);

  private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);
  private static final String MEMBER = "member";
  private static final String GUEST = "guest";

  private final PersistentLoginManager cookies;
  private final Accounts accounts;
  private final Links links;
  private final Clock clock;

  Sessions(Installation installation, Accounts accounts, Links links, Clock clock) {
    this.cookies =
        new PersistentLoginManager(
            installation.sessionKey(clock.instant()),
            COOKIE,
            LASTS.toMillis(),
            RENEWED_AFTER.toMillis(),
            true,
            "LAX",
            "/",
            -1,
            null);
    this.accounts = accounts;
    this.links = links;
    this.clock = clock;
  }

  /** Who visits. A cookie that is over, forged or of an account that is gone is no cookie. */
  Visitor visitor(RoutingContext request) {
    var restored = cookies.restore(request);
    if (restored == null) {
      return new Visitor.Stranger();
    }
    Optional<Visitor> visitor = visitor(restored.getPrincipal());
    if (visitor.isEmpty()) {
      return new Visitor.Stranger(restored.getPrincipal().startsWith(GUEST + " "));
    }
    cookies.save(restored.getPrincipal(), request, COOKIE, restored, request.request().isSSL());
    return visitor.get();
  }

  private Optional<Visitor> visitor(String principal) {
    String[] words = principal.split(" ", -1);
    return switch (words[0]) {
      case MEMBER ->
          AccountId.parse(words[1])
              .flatMap(accounts::find)
              .filter(account -> String.valueOf(account.epoch()).equals(words[2]))
              .map(Visitor.Member::new);
      case GUEST -> guest(new Secret(words[1]));
      default -> Optional.empty();
    };
  }

  private Optional<Visitor> guest(Secret secret) {
    return links
        .find(secret)
        .filter(link -> link.isOpen(clock.instant()))
        .flatMap(
            link ->
                link.target() instanceof LinkTarget.Answering target
                    ? Optional.of(new Visitor.Guest(link.id(), target))
                    : Optional.empty());
  }

  /** Signs in on this browser. */
  public void begin(Account account, RoutingContext request) {
    save(MEMBER + " " + account.id() + " " + account.epoch(), request);
  }

  /** Lets somebody answer by a personal link on this browser. */
  public void begin(Secret secret, RoutingContext request) {
    save(GUEST + " " + secret.value(), request);
  }

  private void save(String principal, RoutingContext request) {
    cookies.save(principal, request, COOKIE, null, request.request().isSSL());
  }

  /** Until when somebody who now opens a page can send it. */
  public Instant lasts() {
    return clock.instant().plus(LASTS).minus(RENEWED_AFTER);
  }

  /** Signs out on this browser. */
  public void end(RoutingContext request) {
    cookies.clear(request);
  }
}
