package org.localbydefault.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import org.localbydefault.web.Postbox;
import org.localbydefault.web.Reminding;

/** Has letters that remind written and sent while people are awake; not at once after a start. */
@ApplicationScoped
class Mailman {
  private static final ZoneId PLACE = ZoneId.of("Europe/London");
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 18;

  private final Reminding reminding;
  private final Postbox postbox;
  private final Clock clock;

  Mailman(Reminding reminding, Postbox postbox, Clock clock) {
    this.reminding = reminding;
    this.postbox = postbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "5m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    int hour = clock.instant().atZone(PLACE).getHour();
    if (hour >= FIRST_HOUR && hour <= LAST_HOUR) {
      reminding.look();
    }
    postbox.send();
  }
}
