package org.localbydefault.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.localbydefault.account.Attempts;

/** Forgets what is of no use any more. */
@ApplicationScoped
class Housekeeping {
  /** No limit looks back further. */
  private static final Duration KEPT = Duration.ofDays(2);

  private final Attempts attempts;
  private final Clock clock;

  Housekeeping(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m")
  void forgetAttempts() {
    attempts.forgetBefore(clock.instant().minus(KEPT));
  }
}
