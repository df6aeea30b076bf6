package org.localbydefault.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.localbydefault.account.Attempts;

/** How often something secret can be tried. */
@ApplicationScoped
public class Limits {
  /** At one thing, whether or not it exists. */
  public static final int MOST_AT_ONE = 10;

  /** From one place: a whole council can come from one address. */
  public static final int MOST_FROM_ONE = 200;

  /** The time that is counted, and after which one can try again. */
  public static final Duration WITHIN = Duration.ofMinutes(15);

  private final Attempts attempts;
  private final Clock clock;

  Limits(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Counts one attempt.
   *
   * @param at what was tried, such as {@code account:ann@example.org}
   * @throws WebApplicationException after too many
   */
  public void count(String at, RoutingContext request) {
    Instant now = clock.instant();
    int atOne = attempts.count(at, now, WITHIN);
    int fromOne = attempts.count("from:" + place(request), now, WITHIN);
    if (atOne > MOST_AT_ONE || fromOne > MOST_FROM_ONE) {
      throw Answered.tooMany();
    }
  }

  /** Forgets the attempts at something, after one that was right. */
  public void forget(String at) {
    attempts.forget(at);
  }

  /** An address; of a newer one the half that a household or an office has to itself. */
  private static String place(RoutingContext request) {
    String host = request.request().remoteAddress().hostAddress();
    if (host == null) {
      return "nowhere";
    }
    String[] groups = host.split(":", -1);
    return groups.length < 5 ? host : String.join(":", List.of(groups).subList(0, 4));
  }
}
