package org.localbydefault.web;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

  /** Under which a request keeps when its session began. */
  private static final String BEGAN = "session-began";

  private static final Duration RENEWED_AFTER = Duration.ofMinutes(10);
  private static final String MEMBER = "member";
  private static final String GUEST = "guest";

  private final PersistentLoginManager cookies;
  private final Accounts accounts;
  private final Links links;
  private final Clock clock;

  /** From signing in, however often somebody opens a page. */
  private final Duration longest;

  Sessions(
      Installation installation,
      Accounts accounts,
      Links links,
      Clock clock,
      @ConfigProperty(name = "local-by-default.session-hours") int hours) {
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
    if (hours < 1) {
      throw new IllegalArgumentException("local-by-default.session-hours is " + hours);
    }
    this.longest = Duration.ofHours(hours);
  }

  /** Who visits. A cookie that is over, forged or of an account that is gone is no cookie. */
  Visitor visitor(RoutingContext request) {
    var restored = cookies.restore(request);
    if (restored == null) {
      return new Visitor.Stranger();
    }
    String[] words = restored.getPrincipal().split(" ", -1);
    Instant began = began(words[words.length - 1]);
    if (!clock.instant().isBefore(began.plus(longest))) {
      return new Visitor.Stranger();
    }
    Optional<Visitor> visitor = visitor(words);
    if (visitor.isEmpty()) {
      return new Visitor.Stranger(words[0].equals(GUEST));
    }
    request.put(BEGAN, began);
    cookies.save(restored.getPrincipal(), request, COOKIE, restored, request.request().isSSL());
    return visitor.get();
  }

  /** The cookies of an earlier version of this program do not say it: they are over. */
  private static Instant began(String word) {
    return word.matches("@\\d+")
        ? Instant.ofEpochSecond(Long.parseLong(word.substring(1)))
        : Instant.EPOCH;
  }

  private Optional<Visitor> visitor(String[] words) {
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
    begin(account, clock.instant(), request);
  }

  void begin(Account account, Instant at, RoutingContext request) {
    save(MEMBER + " " + account.id() + " " + account.epoch(), at, request);
  }

  /** Lets somebody answer by a personal link on this browser. */
  public void begin(Secret secret, RoutingContext request) {
    begin(secret, clock.instant(), request);
  }

  void begin(Secret secret, Instant at, RoutingContext request) {
    save(GUEST + " " + secret.value(), at, request);
  }

  private void save(String who, Instant began, RoutingContext request) {
    String principal = who + " @" + began.getEpochSecond();
    cookies.save(principal, request, COOKIE, null, request.request().isSSL());
  }

  /** Until when somebody who now opens a page can send it. */
  public Instant lasts(RoutingContext request) {
    Instant now = clock.instant();
    Instant idle = now.plus(LASTS).minus(RENEWED_AFTER);
    Instant began = request.get(BEGAN);
    Instant end = (began == null ? now : began).plus(longest);
    return idle.isBefore(end) ? idle : end;
  }

  /** Signs out on this browser. */
  public void end(RoutingContext request) {
    cookies.clear(request);
  }
}
