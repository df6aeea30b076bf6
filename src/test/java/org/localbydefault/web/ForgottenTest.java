package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.web.Mailing.to;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Identity;
import org.localbydefault.account.Role;
import org.localbydefault.council.CouncilId;
import org.localbydefault.mail.WithMail;

/** Letters with a link for a new password: to whom, and how many. */
@QuarkusTest
@TestProfile(WithMail.class)
class ForgottenTest {
  private static final String PROVIDER = "quarkus.oidc.auth-server-url";
  private static final String CLIENT = "quarkus.oidc.client-id";
  private static final long LONGEST_SECONDS = 20;

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Accounts accounts;

  @AfterEach
  void noProvider() {
    System.clearProperty(PROVIDER);
    System.clearProperty(CLIENT);
  }

  private Browsing.Page ask(Account account) throws Exception {
    return new Browsing(address).post("/sign-in/forgotten", "email", account.email().value());
  }

  /** They are sent by and by. */
  private static void awaitLetters(int number, Account account) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (to(account).size() < number && System.nanoTime() < until) {
      Thread.sleep(20);
    }
    assertThat(to(account)).hasSize(number);
  }

  @Test
  void whoSignsInAtTheProviderIsSentNoLinkThatWouldOpenTheAccountToOthers() throws Exception {
    CouncilId council = town.council().id();
    Account tied = town.person(council, Role.VIEWER);
    Account other = town.person(council, Role.VIEWER);
    accounts.tie(tied.id(), new Identity("https://there.example", UUID.randomUUID().toString()));
    System.setProperty(PROVIDER, "https://there.example");
    System.setProperty(CLIENT, "here");
    assertThat(ask(tied).status()).isEqualTo(200);
    assertThat(ask(other).status()).isEqualTo(200);
    awaitLetters(1, other);
    awaitLetters(0, tied);
    System.clearProperty(PROVIDER);
    ask(tied);
    awaitLetters(1, tied);
  }

  @Test
  void nobodyIsSentMoreLettersThanOnePersonWouldAskFor() throws Exception {
    Account somebody = town.person(town.council().id(), Role.VIEWER);
    for (int i = 0; i < Limits.MOST_AT_ONE; i++) {
      assertThat(ask(somebody).status()).isEqualTo(200);
    }
    assertThat(ask(somebody).status()).isEqualTo(429);
    awaitLetters(Limits.MOST_AT_ONE, somebody);
  }
}
