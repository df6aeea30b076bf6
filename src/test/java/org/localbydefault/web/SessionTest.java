package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;

/** However busy somebody is, a session ends some hours after it began. */
@QuarkusTest
class SessionTest {
  private static final String QUESTION = "/questions/whole-system.joint-commissioning";
  private static final String NOTE = "The whole afternoon’s work.";
  private static final int LONGEST = 12 * 60;

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject World world;

  private Account account;
  private Browsing browsing;
  private String page;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void somebodyAnswers() {
    Round round = town.round(town.council().id());
    account = town.person(round.council(), Role.CONTRIBUTOR);
    town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    browsing = new Browsing(address);
    page = Town.base(round) + QUESTION;
  }

  @Test
  void somebodyWhoIsBusyIsLetInUntilTheLastMinute() throws Exception {
    browsing.get("/test-door/member/" + account.id() + "/" + (LONGEST - 2));
    assertThat(browsing.get(page).status()).isEqualTo(200);
    assertThat(browsing.get(page).status()).isEqualTo(200);
    assertThat(browsing.post(page, "answer", "starting", "note", NOTE).status()).isEqualTo(303);
  }

  @Test
  void thenTheySignInAgainAndLoseNothingThatTheyTyped() throws Exception {
    browsing.get("/test-door/member/" + account.id() + "/" + (LONGEST - 2));
    browsing.get(page);
    browsing.get("/test-door/member/" + account.id() + "/" + LONGEST);
    String signIn = browsing.get(page).location();
    assertThat(signIn).contains("/sign-in?to=");
    assertThat(browsing.get(signIn).body()).contains("You are not signed in any more");
    assertThat(new Browsing(address).get("/sign-in?to=/councils").body())
        .doesNotContain("any more");
    Browsing.Page late = browsing.post(page, "answer", "starting", "note", NOTE);
    assertThat(late.status()).isEqualTo(401);
    assertThat(late.body()).contains("You were signed out", NOTE, "Send it again");
    browsing.get("/test-door/member/" + account.id());
    assertThat(browsing.post(page, "answer", "starting", "note", NOTE).status()).isEqualTo(303);
  }

  @Test
  void aGuestIsToldToOpenTheirLinkAgainAndNotThatItEnded() throws Exception {
    World.Town other = world.town("Plymouth");
    String door = "/test-door/guest/" + other.answering().secret().value();
    String theirs = Town.base(other.round()) + "/questions/" + World.QUESTION;
    browsing.get(door + "/" + (LONGEST - 2));
    assertThat(browsing.get(theirs).status()).isEqualTo(200);
    browsing.get(door + "/" + LONGEST);
    Browsing.Page late = browsing.post(theirs, "answer", "leading", "note", NOTE);
    assertThat(late.status()).isEqualTo(401);
    assertThat(late.body()).contains("If you answer by a personal link", NOTE);
  }

  @Test
  void aPageSaysWhenThatWillBe() throws Exception {
    int since = LONGEST - 30;
    Instant before = Instant.now().plus(Duration.ofMinutes(30));
    browsing.get("/test-door/member/" + account.id() + "/" + since);
    String body = browsing.get(page).body();
    assertThat(body)
        .containsAnyOf(
            "You stay signed in until " + Dates.time(before.minusSeconds(1)),
            "You stay signed in until " + Dates.time(Instant.now().plus(Duration.ofMinutes(30))));
  }
}
