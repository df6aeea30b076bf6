package org.localbydefault.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.plan.ActionId;
import org.localbydefault.web.Visit;

/** Keeps in the trail what visitors do with the plan. */
@ApplicationScoped
class PlanNotes {
  private final Trail trail;
  private final Visit visit;
  private final Clock clock;

  PlanNotes(Trail trail, Visit visit, Clock clock) {
    this.trail = trail;
    this.visit = visit;
    this.clock = clock;
  }

  void add(Deed deed, ActionId action) {
    trail.add(
        new Trail.Entry(
            Optional.of(visit.councilId()),
            visit.member().map(Account::id),
            deed,
            action.toString(),
            clock.instant()));
  }
}
