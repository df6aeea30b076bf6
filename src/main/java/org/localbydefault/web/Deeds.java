package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Trail;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.EnrolledCouncil;

/** Notes on the audit trail what people do. */
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

  /** Notes a deed of somebody on no council's pages; of nobody known, where there is nobody. */
  public void note(Optional<AccountId> who, Deed deed) {
    trail.add(new Trail.Entry(Optional.empty(), who, deed, "", clock.instant()));
  }

  /** Notes a deed of the visitor for a council on whose pages it is not. */
  public void note(CouncilId council, Deed deed, String subject) {
    Optional<AccountId> who = visit.member().map(Account::id);
    trail.add(new Trail.Entry(Optional.of(council), who, deed, subject, clock.instant()));
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
