package org.localbydefault.web.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.account.Trail;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;

/** Councils come and go, each with its people, together or not at all. */
@ApplicationScoped
@Transactional
class Enrolling {
  private final Councils councils;
  private final Accounts accounts;
  private final Trail trail;
  private final Clock clock;

  Enrolling(Councils councils, Accounts accounts, Trail trail, Clock clock) {
    this.councils = councils;
    this.accounts = accounts;
    this.trail = trail;
    this.clock = clock;
  }

  /** Adds a council, led by who adds it. */
  CouncilId add(Council council, Account lead) {
    Instant now = clock.instant();
    CouncilId id = councils.enrol(council, false, now).id();
    accounts.give(new Membership(id, lead.id(), Role.LEAD), now);
    note(Optional.of(id), lead, Deed.COUNCIL_ENROLLED);
    return id;
  }

  /** Deletes a council with everything of it; the installation remembers only who did it. */
  void delete(CouncilId id, Account lead) {
    councils.delete(id);
    note(Optional.empty(), lead, Deed.COUNCIL_DELETED);
  }

  private void note(Optional<CouncilId> council, Account who, Deed deed) {
    trail.add(new Trail.Entry(council, Optional.of(who.id()), deed, "", clock.instant()));
  }
}
