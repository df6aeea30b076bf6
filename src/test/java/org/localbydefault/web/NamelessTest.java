package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;

/** Who gave no role is called by their name, and whose account is gone is called something. */
@QuarkusTest
class NamelessTest {
  private static final String GONE = "Somebody whose account was deleted";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Accounts accounts;
  @Inject Participants participants;

  @Test
  void everyLineAndPageOfAPersonSaysWhoItIs() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Account account = town.person(round.council(), Role.CONTRIBUTOR);
    Participant person =
        participants.join(
            round.council(),
            round.id(),
            Optional.of(account.id().value()),
            new Participants.Role("", Perspective.COUNCILLOR),
            Town.NOW);
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String people = Town.base(round) + "/people";
    String removal = people + "/" + person.id() + "/remove";
    assertThat(lead.get(removal).body()).contains("Remove " + account.name() + " from");
    assertThat(accounts.delete(account.id())).isTrue();
    assertThat(lead.get(people).body()).contains(GONE);
    assertThat(lead.get(removal).body()).contains("Remove " + GONE + " from");
    assertThat(lead.post(people + "/" + person.id() + "/link").body())
        .contains("The link for " + GONE);
  }
}
