package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.localbydefault.reminder.ReminderId;
import org.localbydefault.reminder.Reminders;

/**
 * Sends the letters on the pile. Each is taken by one node alone. What can't be sent lies there
 * again after a while, longer every time; so does what a node took that died over it.
 */
@ApplicationScoped
public class Postbox {
  private static final int MOST_AT_ONCE = 200;
  private static final int MOST_FAILURES = 3;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(10);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 6;

  private final Reminders reminders;
  private final ReminderWriter writer;
  private final Letters letters;
  private final Clock clock;

  Postbox(Reminders reminders, ReminderWriter writer, Letters letters, Clock clock) {
    this.reminders = reminders;
    this.writer = writer;
    this.letters = letters;
    this.clock = clock;
  }

  /** Sends what can be sent now; stops where the mail server seems to be away. */
  @ActivateRequestContext
  public void send() {
    if (!letters.areSent()) {
      return;
    }
    int failures = 0;
    for (Reminders.Waiting waiting : reminders.waiting(clock.instant(), MOST_AT_ONCE)) {
      if (failures < MOST_FAILURES && take(waiting)) {
        failures = send(waiting) ? 0 : failures + 1;
      }
    }
  }

  private boolean take(Reminders.Waiting waiting) {
    Instant now = clock.instant();
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(waiting.attempts(), MOST_DOUBLINGS));
    boolean isLong = wait.compareTo(LONGEST_WAIT) > 0;
    return reminders.take(waiting.id(), now, now.plus(isLong ? LONGEST_WAIT : wait));
  }

  /** Whether it is off the pile. */
  private boolean send(Reminders.Waiting waiting) {
    ReminderId id = waiting.id();
    Optional<Letter> letter = writer.write(waiting.reminder());
    if (letter.isEmpty()) {
      reminders.drop(id);
      return true;
    }
    boolean isSent = letters.send(letter.get());
    if (isSent) {
      reminders.done(id, clock.instant());
    }
    return isSent;
  }
}
