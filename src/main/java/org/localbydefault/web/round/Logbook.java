package org.localbydefault.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.web.Visit;

/** Notes in the audit trail what the visitor did. */
@ApplicationScoped
class Logbook {
  private final Trail trail;
  private final Visit visit;
  private final Clock clock;

  Logbook(Trail trail, Visit visit, Clock clock) {
    this.trail = trail;
    this.visit = visit;
    this.clock = clock;
  }

  void add(Deed deed, String subject) {
    trail.add(
        new Trail.Entry(
            Optional.of(visit.councilId()),
            visit.member().map(Account::id),
            deed,
            subject,
            clock.instant()));
  }
}
