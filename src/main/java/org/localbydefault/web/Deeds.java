package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.localbydefault.account.Account;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.council.EnrolledCouncil;

/** Notes on the audit trail what a visitor does. */
@ApplicationScoped
public class Deeds {
  private final Trail trail;
  private final Visit visit;
  private final Clock clock;

  Deeds(Trail trail, Visit visit, Clock clock) {
    this.trail = trail;
    this.visit = visit;
    this.clock = clock;
  }

  /**
   * Notes a deed of the visitor on the council's pages that it is on.
   *
   * @param subject on what: an id or a title, never an answer and nobody's name or address
   */
  public void note(Deed deed, String subject) {
    trail.add(
        new Trail.Entry(
            visit.enteredCouncil().map(EnrolledCouncil::id),
            visit.member().map(Account::id),
            deed,
            subject,
            clock.instant()));
  }
}
