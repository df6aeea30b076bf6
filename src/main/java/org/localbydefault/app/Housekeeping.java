package org.localbydefault.app;

import static java.time.ZoneOffset.UTC;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.localbydefault.account.Attempts;
import org.localbydefault.reminder.Reminders;

/** Forgets what is of no use any more. */
@ApplicationScoped
class Housekeeping {
  /** No limit looks back further. */
  private static final Duration KEPT = Duration.ofDays(2);

  /** Letters were sent long ago: nobody gets those again. */
  private static final Period LETTERS_KEPT = Period.ofDays(60);

  private final Attempts attempts;
  private final Reminders reminders;
  private final Clock clock;

  Housekeeping(Attempts attempts, Reminders reminders, Clock clock) {
    this.attempts = attempts;
    this.reminders = reminders;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m")
  void forgetAttempts() {
    attempts.forgetBefore(clock.instant().minus(KEPT));
  }

  @Scheduled(every = "24h", delayed = "5m")
  void forgetLetters() {
    reminders.forgetBefore(LocalDate.ofInstant(clock.instant(), UTC).minus(LETTERS_KEPT));
  }
}
