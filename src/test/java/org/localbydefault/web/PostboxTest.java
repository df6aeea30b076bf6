package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.web.Mailing.to;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.assessment.Round;
import org.localbydefault.mail.MailForTests;
import org.localbydefault.mail.WithMail;

/** Letters that remind: asked for, turned off, delayed, and sent by many at once. */
@QuarkusTest
@TestProfile(WithMail.class)
class PostboxTest extends WithReminders {
  private static final Pattern STOP =
      Pattern.compile(Pattern.quote(MailForTests.ADDRESS) + "(/reminders/\\S+)");

  @TestHTTPResource("/")
  URI address;

  @Inject Accounts accounts;
  @Inject StopLinks stops;

  @Test
  void aLinkInTheLetterStopsThemWithoutSigningInAndTheAccountPageTurnsThemOn() throws Exception {
    Round first = mailing.round(council, 2);
    Account somebody = contributor();
    mailing.deliver();
    Matcher stop = STOP.matcher(to(somebody).get(0).text());
    assertThat(stop.find()).isTrue();
    Browsing stranger = new Browsing(address);
    assertThat(stranger.get(stop.group(1)).body()).contains("Stop reminders");
    assertThat(accounts.find(somebody.id()).orElseThrow().wantsReminders()).isTrue();
    assertThat(stranger.post(stop.group(1)).body()).contains("You get no more reminders");
    rounds.delete(council, first.id());
    Round second = mailing.round(council, 1);
    mailing.deliver();
    assertThat(to(somebody)).hasSize(1);
    Browsing signedIn = town.signedIn(address, somebody);
    assertThat(signedIn.get("/account").body()).contains("You get no reminders.");
    assertThat(signedIn.post("/account/reminders", "reminders", "on").status()).isEqualTo(303);
    assertThat(accounts.find(somebody.id()).orElseThrow().wantsReminders()).isTrue();
    mailing.deliver();
    assertThat(to(somebody)).hasSize(2);
    assertThat(to(somebody).get(1).text()).contains(Town.base(second));
    assertThat(stranger.get("/reminders/" + "A".repeat(64)).status()).isEqualTo(404);
  }

  @Test
  void theLeadRemindsPeopleOnceADay() throws Exception {
    Round round = mailing.round(council, 60);
    Account somebody = contributor();
    Browsing browsing = town.signedIn(address, lead);
    String people = Town.base(round) + "/people";
    assertThat(browsing.get(people).body()).contains("have not finished: 1. Each gets a letter.");
    browsing.post(people + "/remind");
    browsing.post(people + "/remind");
    postbox.send();
    assertThat(to(somebody)).hasSize(1);
    assertThat(browsing.get(people).body())
        .contains("Reminders go out today")
        .doesNotContain("Send reminders");
    assertThat(browsing.get("/councils/" + council + "/trail").body())
        .containsOnlyOnce("reminded people to answer in");
  }

  @Test
  void aLetterIsNotLostWhileTheMailServerIsAway() throws Exception {
    mailing.round(council, 2);
    Account somebody = contributor();
    MailForTests.goAway();
    mailing.deliver();
    MailForTests.comeBack();
    mailing.deliver();
    assertThat(to(somebody)).isEmpty();
    mailing.waitIsOver();
    mailing.deliver();
    mailing.deliver();
    mailing.waitIsOver();
    mailing.deliver();
    assertThat(to(somebody)).hasSize(1);
  }

  @Test
  void aLinkThatSomebodyMadeUpStopsNobodysLetters() throws Exception {
    Account somebody = contributor();
    String right = stops.secret(somebody.id());
    char last = right.charAt(right.length() - 1);
    String forged = right.substring(0, right.length() - 1) + (last == 'A' ? 'B' : 'A');
    Browsing stranger = new Browsing(address);
    assertThat(stranger.get("/reminders/" + forged).status()).isEqualTo(404);
    assertThat(stranger.post("/reminders/" + forged).status()).isEqualTo(404);
    assertThat(accounts.find(somebody.id()).orElseThrow().wantsReminders()).isTrue();
  }

  @Test
  void nobodyIsSentMoreLinksForAPasswordThanOnePersonWouldAskFor() throws Exception {
    Browsing browsing = new Browsing(address);
    String[] fields = {"email", contributor().email().value()};
    for (int i = 0; i < Limits.MOST_AT_ONE; i++) {
      assertThat(browsing.post("/sign-in/forgotten", fields).status()).isEqualTo(200);
    }
    assertThat(browsing.post("/sign-in/forgotten", fields).status()).isEqualTo(429);
  }

  @Test
  void manyWhoLookAndSendAtOnceSendEachLetterOnce() throws Exception {
    mailing.round(council, 1);
    List<Account> people = List.of(contributor(), contributor(), contributor(), contributor());
    Callable<Boolean> node =
        () -> {
          mailing.deliver();
          return true;
        };
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    for (Future<Boolean> one : nodes.invokeAll(List.of(node, node, node, node))) {
      one.get();
    }
    nodes.shutdown();
    assertThat(people).allSatisfy(person -> assertThat(to(person)).hasSize(1));
  }
}
