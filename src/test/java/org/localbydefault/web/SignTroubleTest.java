package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Attempts;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;

/** What somebody tries who wants to come in as somebody else, or to more than is theirs. */
@QuarkusTest
class SignTroubleTest {
  private static final String PASSWORD = "kettle orbit mustard";
  private static final Duration DAY = Duration.ofDays(1);

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Accounts accounts;
  @Inject Attempts attempts;
  @Inject Links links;

  private Browsing.Page signIn(String email, String password) throws Exception {
    return new Browsing(address).post("/sign-in", "email", email, "password", password);
  }

  private Account withPassword() {
    Account account = world.person("Ann", false);
    accounts.changePassword(account.id(), BcryptUtil.bcryptHash(PASSWORD));
    return accounts.find(account.id()).orElseThrow();
  }

  private Browsing signedIn(Account account) throws Exception {
    Browsing browsing = new Browsing(address);
    browsing.get(Addressing.member(account));
    return browsing;
  }

  /** The password that is compared with where there is none, so that it takes as long. */
  @Test
  void nobodysPasswordOpensNothing() throws Exception {
    Account without = world.person("Ann", false);
    assertThat(accounts.passwordHash(without.id())).isEmpty();
    assertThat(signIn(without.email().value(), "nobody's").status()).isEqualTo(422);
    assertThat(signIn(UUID.randomUUID() + "@example.org", "nobody's").status()).isEqualTo(422);
  }

  @Test
  void fromOnePlaceOnlySoManyAttemptsAreTaken() throws Exception {
    for (String place : List.of("127.0.0.1", "0:0:0:0")) {
      for (int i = 0; i < Limits.MOST_FROM_ONE - 1; i++) {
        attempts.count("from:" + place, Instant.now(), DAY);
      }
    }
    assertThat(signIn(withPassword().email().value(), PASSWORD).status()).isEqualTo(303);
    assertThat(signIn(withPassword().email().value(), PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void whoFindsABrowserSignedInDoesNotGuessThePasswordThere() throws Exception {
    Browsing browsing = signedIn(withPassword());
    String[] fields = {"current", "wrong", "password", "lantern pebble choir"};
    for (int i = 0; i < Limits.MOST_AT_ONE; i++) {
      assertThat(browsing.post("/account/password", fields).status()).isEqualTo(422);
    }
    fields[1] = PASSWORD;
    assertThat(browsing.post("/account/password", fields).status()).isEqualTo(429);
  }

  @Test
  void anInvitationTakesNothingFromWhoMayDoMore() throws Exception {
    World.Town town = world.town("Plymouth");
    Account lead = town.person(Role.LEAD);
    world.person("Another", town.id(), Role.LEAD);
    Browsing browsing = signedIn(lead);
    String path = "/invitations/" + town.invitation().secret().value();
    assertThat(browsing.post(path).location()).endsWith("/councils/" + town.id());
    assertThat(accounts.role(lead.id(), town.id())).contains(Role.LEAD);
  }

  @Test
  void aLinkThatWasUsedSaysSo() throws Exception {
    World.Town town = world.town("Plymouth");
    var reset = new LinkTarget.Reset(town.person(Role.VIEWER).id());
    assertIsSpent("/reset/", links.make(reset, "", Instant.now(), DAY));
    assertIsSpent("/start/", links.make(new LinkTarget.Ownership(), "", Instant.now(), DAY));
    assertIsSpent("/invitations/", town.invitation());
  }

  private void assertIsSpent(String start, Links.Made made) throws Exception {
    String path = start + made.secret().value();
    assertThat(new Browsing(address).get(path).status()).as(path).isEqualTo(200);
    assertThat(links.spend(made.link().id(), Instant.now())).isTrue();
    assertThat(new Browsing(address).get(path).status()).as(path).isEqualTo(410);
  }

  @Test
  void whatIsDownloadedHoldsOnesOwnAnswersAlone() throws Exception {
    World.Town town = world.town("Plymouth");
    assertThat(answering(town.person(Role.CONTRIBUTOR))).isEqualTo(1);
    assertThat(answering(town.person(Role.VIEWER))).isZero();
  }

  private int answering(Account account) throws Exception {
    String all = signedIn(account).get("/account/export.json").body();
    return new JsonObject(all).getJsonArray("answers").size();
  }
}
