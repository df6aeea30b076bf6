package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;

/** Every council keeps a lead: without one nobody could let anybody in. */
@ApplicationScoped
class Leads {
  private final Tables.Councils councils;
  private final Tables.Memberships memberships;

  Leads(Tables.Councils councils, Tables.Memberships memberships) {
    this.councils = councils;
    this.memberships = memberships;
  }

  /**
   * Whether somebody is the council's only lead. Holds the council until the transaction ends, so
   * that two leads can't go at the same time.
   */
  boolean isLast(Membership membership) {
    councils.findById(membership.council().value(), LockModeType.PESSIMISTIC_WRITE);
    var leads =
        memberships.list(
            "councilId = ?1 and role = ?2", membership.council().value(), Role.LEAD.id());
    return leads.size() == 1 && leads.get(0).accountId.equals(membership.account().value());
  }
}
