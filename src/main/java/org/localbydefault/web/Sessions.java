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

  /**
   * Who visits a page. A cookie that is over, forged or of an account that is gone is no cookie.
   * Who signed in is a guest only where the link leads that they opened since, while it is open.
   *
   * @param round of the page's address
   */
  Visitor visitor(RoutingContext request, Reach reach, Optional<String> round) {
    var restored = cookies.restore(request);
    if (restored == null) {
      return new Visitor.Stranger();
    }
    Ticket ticket = Ticket.parse(restored.getPrincipal());
    Optional<Ticket.Guest> opened = ticket.guest().filter(one -> isNotOver(one.began()));
    Optional<Visitor.Guest> guest = opened.flatMap(this::guest);
    Optional<Account> account = account(ticket);
    boolean hadLink = opened.isPresent() && guest.isEmpty();
    if (guest.isEmpty() && account.isEmpty()) {
      return new Visitor.Stranger(hadLink);
    }
    boolean isGuest =
        guest.filter(one -> account.isEmpty() || isAt(one.target(), reach, round)).isPresent();
    Optional<Instant> began =
        isGuest ? opened.map(Ticket.Guest::began) : ticket.member().map(Ticket.Member::began);
    request.put(BEGAN, began.orElseThrow());
    cookies.save(restored.getPrincipal(), request, COOKIE, restored, request.request().isSSL());
    return isGuest ? guest.orElseThrow() : new Visitor.Member(account.orElseThrow(), hadLink);
  }

  private static boolean isAt(LinkTarget.Answering target, Reach reach, Optional<String> round) {
    return reach == Reach.RESPONDENT && round.equals(Optional.of(target.round().toString()));
  }

  private boolean isNotOver(Instant began) {
    return clock.instant().isBefore(began.plus(longest));
  }

  private Optional<Account> account(Ticket ticket) {
    return ticket
        .member()
        .filter(one -> isNotOver(one.began()))
        .flatMap(one -> accounts.find(one.account()).filter(found -> found.epoch() == one.epoch()));
  }

  private Optional<Visitor.Guest> guest(Ticket.Guest opened) {
    return links
        .find(opened.secret())
        .filter(link -> link.isOpen(clock.instant()))
        .flatMap(
            link ->
                link.target() instanceof LinkTarget.Answering target
                    ? Optional.of(new Visitor.Guest(link.id(), target))
                    : Optional.empty());
  }

  /** Signs in on this browser; a link that was opened before is left. */
  public void begin(Account account, RoutingContext request) {
    begin(account, clock.instant(), request);
  }

  void begin(Account account, Instant at, RoutingContext request) {
    var member = new Ticket.Member(account.id(), account.epoch(), at);
    save(new Ticket(Optional.empty(), Optional.of(member)), request);
  }

  /** Lets somebody answer by a personal link on this browser; who signed in stays so behind it. */
  public void begin(Secret secret, RoutingContext request) {
    begin(secret, clock.instant(), request);
  }

  void begin(Secret secret, Instant at, RoutingContext request) {
    var restored = cookies.restore(request);
    Optional<Ticket.Member> member =
        restored == null ? Optional.empty() : Ticket.parse(restored.getPrincipal()).member();
    save(new Ticket(Optional.of(new Ticket.Guest(secret, at)), member), request);
  }

  private void save(Ticket ticket, RoutingContext request) {
    cookies.save(ticket.text(), request, COOKIE, null, request.request().isSSL());
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
