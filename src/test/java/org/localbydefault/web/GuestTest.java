package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;

/** People without an account answer by a personal link. */
@QuarkusTest
class GuestTest {
  private static final Pattern ADDRESS = Pattern.compile("/answer/[A-Za-z0-9_-]{27}");
  private static final Pattern REVOKE = Pattern.compile("/councils/[^\"]+/revoke");

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject World world;
  @Inject Links links;

  @Test
  void aGuestAnswersOnOneDeviceAndGoesOnOnAnother() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String link = link(lead, round);
    Browsing phone = new Browsing(address);
    assertThat(phone.get(link).body()).contains("Plymouth", "Manager of a charity", "Start");
    var begun = phone.post(link);
    assertThat(URI.create(begun.location()).getPath()).isEqualTo(Town.base(round));
    phone.post(
        Town.base(round) + "/questions/whole-system.joint-commissioning", "answer", "emerging");
    Browsing laptop = new Browsing(address);
    assertThat(laptop.get(link).body()).contains("Continue", "Questions answered so far: 1.");
    laptop.post(link);
    assertThat(laptop.get(Town.base(round)).body()).contains("1 of 4 answered");
    laptop.get(Town.base(round) + "/check");
    laptop.post(Town.base(round) + "/finish");
    assertThat(lead.get(Town.base(round) + "/people").body())
        .contains("Finished so far: 1 of 1.", "Manager of a charity")
        .doesNotContain("Emerging");
  }

  @Test
  void aGuestSeesNothingOfTheLeadsAndOfOtherRounds() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    String link = link(town.signedIn(address, round.council(), Role.LEAD), round);
    Browsing guest = new Browsing(address);
    guest.get(link);
    guest.post(link);
    assertThat(guest.get(Town.base(round)).status()).isEqualTo(200);
    for (String path : new String[] {"/people", "/settings", "/differences", "/agree/a"}) {
      assertThat(guest.get(Town.base(round) + path).status()).as(path).isEqualTo(404);
    }
    assertThat(guest.get(Town.base(town.round(round.council()))).status()).isEqualTo(404);
    assertThat(guest.get(Town.base(town.round(town.council().id()))).status()).isEqualTo(404);
  }

  @Test
  void aRevokedLinkSaysSoAndEndsWhatItBegan() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String link = link(lead, round);
    Browsing guest = new Browsing(address);
    guest.get(link);
    guest.post(link);
    Matcher revoke = REVOKE.matcher(lead.get(Town.base(round) + "/people").body());
    assertThat(revoke.find()).isTrue();
    lead.post(revoke.group());
    assertThat(guest.get(link).status()).isEqualTo(410);
    assertThat(guest.get(link).body()).contains("This link does not work any more");
    Browsing.Page page = guest.get(Town.base(round));
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.body()).contains("Your link has ended", "Ask the person who gave it to you");
    assertThat(page.body()).contains("If you have an account, sign in");
    assertThat(guest.get("/councils").location()).contains("/sign-in");
    assertThat(new Browsing(address).get(Town.base(round)).location()).contains("/sign-in");
  }

  @Test
  void whoSignedInAnswersByALinkThatTheyOpenAndWithTheirAccountOnceItEnds() throws Exception {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String link = link(lead, round);
    Account account = town.person(round.council(), Role.CONTRIBUTOR);
    town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    Browsing both = new Browsing(address);
    both.get("/test-door/member/" + account.id());
    assertThat(both.get(link).body()).contains("You are signed in. If you start");
    both.post(link);
    assertThat(both.get(Town.base(round)).body()).contains("Make my own link");
    assertThat(both.get("/councils").status()).isEqualTo(200);
    assertThat(both.get("/councils/" + round.council()).status()).isEqualTo(200);
    Matcher revoke = REVOKE.matcher(lead.get(Town.base(round) + "/people").body());
    assertThat(revoke.find()).isTrue();
    lead.post(revoke.group());
    Browsing.Page page = both.get(Town.base(round));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("0 of 4 answered").doesNotContain("Make my own link");
    both.post("/sign-out");
    assertThat(both.get(Town.base(round)).location()).contains("/sign-in");
  }

  @Test
  void whoHasAnAccountElsewhereIsToldThatTheirLinkHasEnded() throws Exception {
    World.Town other = world.town("Plymouth");
    Browsing both = town.signedIn(address, town.council().id(), Role.CONTRIBUTOR);
    String page = Town.base(other.round());
    both.get("/test-door/guest/" + other.answering().secret().value());
    assertThat(both.get(page).status()).isEqualTo(200);
    links.revoke(other.round().council(), other.answering().link().id(), Instant.now());
    assertThat(both.get(page).body()).contains("Your link has ended");
    assertThat(both.get(page + "/people").status()).isEqualTo(404);
    assertThat(both.get("/councils").status()).isEqualTo(200);
  }

  @Test
  void whoSignsInAgainAnswersWithTheirAccount() throws Exception {
    Round round = town.round(town.council().id());
    String link = link(town.signedIn(address, round.council(), Role.LEAD), round);
    Account account = town.person(round.council(), Role.CONTRIBUTOR);
    Browsing both = new Browsing(address);
    both.get(link);
    both.post(link);
    assertThat(both.get(Town.base(round)).body()).contains("Make my own link");
    both.get("/test-door/member/" + account.id());
    assertThat(both.get(Town.base(round)).body())
        .contains(Town.base(round) + "/join")
        .doesNotContain("Make my own link");
  }

  @Test
  void anExpiredLinkSaysSo() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Participant person = town.respondent(round, Optional.empty(), Perspective.RESIDENT);
    var target = new LinkTarget.Answering(round.council(), round.id(), person.id());
    Instant longAgo = Instant.now().minus(Duration.ofDays(3));
    var made = links.make(target, "Resident", longAgo, Duration.ofDays(1));
    Browsing guest = new Browsing(address);
    String link = "/answer/" + made.secret().value();
    assertThat(guest.get(link).status()).isEqualTo(410);
    assertThat(guest.post(link).status()).isEqualTo(410);
  }

  @Test
  void aSecretThatNobodyMadeOpensNothing() throws IOException, InterruptedException {
    assertThat(new Browsing(address).get("/answer/" + "A".repeat(27)).status()).isEqualTo(404);
  }

  @Test
  void aNewLinkReplacesTheOldOne() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String old = link(lead, round);
    Matcher renew =
        Pattern.compile("/councils/[^\"]+/people/[^\"/]+/link")
            .matcher(lead.get(Town.base(round) + "/people").body());
    assertThat(renew.find()).isTrue();
    Matcher fresh = ADDRESS.matcher(lead.post(renew.group()).body());
    assertThat(fresh.find()).isTrue();
    assertThat(new Browsing(address).get(old).status()).isEqualTo(410);
    assertThat(new Browsing(address).get(fresh.group()).status()).isEqualTo(200);
  }

  @Test
  void aGuestTakesALinkThatTheLeadDoesNotKnow() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String sent = link(lead, round);
    Browsing guest = new Browsing(address);
    assertThat(guest.get(sent).body()).contains("Whoever sent you this link can open it too");
    guest.post(sent);
    assertThat(guest.get(Town.base(round)).body()).contains("Make my own link");
    Matcher own = ADDRESS.matcher(guest.post(Town.base(round) + "/own-link").body());
    assertThat(own.find()).isTrue();
    assertThat(guest.get(Town.base(round)).status()).isEqualTo(200);
    assertThat(new Browsing(address).get(sent).status()).isEqualTo(410);
    assertThat(new Browsing(address).get(own.group()).status()).isEqualTo(200);
    String people = lead.get(Town.base(round) + "/people").body();
    assertThat(people).contains("Made their own link").doesNotContain("New link");
    Matcher removal = Pattern.compile("(/councils/[^\"]+/people/[^\"/]+)/remove").matcher(people);
    assertThat(removal.find()).isTrue();
    assertThat(lead.post(removal.group(1) + "/link").status()).isEqualTo(404);
  }

  private static String link(Browsing lead, Round round) throws IOException, InterruptedException {
    lead.get(Town.base(round) + "/people");
    var wrong = lead.post(Town.base(round) + "/people", "label", "", "lasts", "never");
    assertThat(wrong.status()).isEqualTo(422);
    var made =
        lead.post(
            Town.base(round) + "/people",
            "label",
            "Manager of a charity",
            "perspective",
            "vcse-partner",
            "lasts",
            "month");
    Matcher found = ADDRESS.matcher(made.body());
    assertThat(found.find()).isTrue();
    return found.group();
  }
}
