package org.localbydefault.web;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;

/** A council whose people can be reminded, with nothing yet to be reminded of. */
abstract class WithReminders {
  @Inject Town town;
  @Inject Mailing mailing;
  @Inject Rounds rounds;
  @Inject Postbox postbox;

  CouncilId council;
  Account lead;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void begin() throws Exception {
    mailing.begin();
    council = town.council().id();
    lead = town.person(council, Role.LEAD);
  }

  Account contributor() {
    return town.person(council, Role.CONTRIBUTOR);
  }
}
