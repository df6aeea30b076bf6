package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;

/** What somebody typed is not lost when it is sent too late. */
@QuarkusTest
class UnsentTest {
  private static final String QUESTION = "/questions/whole-system.joint-commissioning";
  private static final String NOTE = "Two lines\nand \"quotes\" of <b>mine</b>";
  private static final String SHOWN =
      "Two lines\nand &quot;quotes&quot; of &lt;b&gt;mine&lt;/b&gt;";
  private static final String LINK = "https://example.org/mine";
  private static final List<String> FORM =
      List.of("Content-Type", "application/x-www-form-urlencoded");

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject World world;
  @Inject Answers answers;
  @Inject Links links;
  @Inject Participants participants;
  @Inject Rounds rounds;

  private Account account;
  private Round round;
  private Participant me;
  private Browsing browsing;
  private String page;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void somebodyOpensAQuestion() throws Exception {
    round = town.round(town.council().id());
    account = town.person(round.council(), Role.CONTRIBUTOR);
    me = town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    browsing = town.signedIn(address, account);
    page = Town.base(round) + QUESTION;
  }

  private String note() {
    return answers.of(round.council(), me.id()).values().iterator().next().answer().note();
  }

  @Test
  void aPageSaysUntilWhenItCanBeSent() throws Exception {
    assertThat(browsing.get(page).body())
        .containsPattern("You stay signed in until \\d+ \\w+ \\d+");
  }

  @Test
  void whoWasSignedOutSendsItAgainAfterSigningInElsewhere() throws Exception {
    browsing.get(page);
    browsing.post("/sign-out");
    Browsing.Page late = browsing.post(page, "answer", "starting", "note", NOTE);
    assertThat(late.status()).isEqualTo(401);
    assertThat(late.body())
        .contains("Not saved yet", "name=\"note\" value=\"" + SHOWN + "\"", "action=\"" + page)
        .contains("name=\"answer\" value=\"starting\"", "href=\"/sign-in\"");
    assertThat(answers.of(round.council(), me.id())).isEmpty();
    browsing.get("/test-door/member/" + account.id());
    assertThat(browsing.post(page, "answer", "starting", "note", NOTE).status()).isEqualTo(303);
    assertThat(note()).isEqualTo(NOTE);
  }

  @Test
  void whatProtectsAFormCanBeOverAndNothingIsLost() throws Exception {
    browsing.get(page);
    List<String> fromOurs = new java.util.ArrayList<>(FORM);
    fromOurs.addAll(List.of("Sec-Fetch-Site", "same-origin"));
    Browsing.Page late = browsing.raw("POST", page, body(), fromOurs);
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.body()).contains("The page was open for too long", SHOWN);
    assertThat(browsing.post(page, "answer", "starting", "note", NOTE).status()).isEqualTo(303);
    assertThat(note()).isEqualTo(NOTE);
    Browsing stranger = new Browsing(address);
    assertThat(stranger.raw("POST", page, body(), fromOurs).body()).contains(SHOWN);
    stranger.get("/test-door/member/" + account.id());
    Browsing.Page again = stranger.post(page, "answer", "starting", "note", "Else");
    assertThat(again.status()).isEqualTo(409);
  }

  @Test
  void wordsFromAnotherSiteAreNotGivenBack() throws Exception {
    browsing.get(page);
    for (List<String> more : List.of(List.<String>of(), List.of("Sec-Fetch-Site", "cross-site"))) {
      List<String> headers = new java.util.ArrayList<>(FORM);
      headers.addAll(more);
      assertThat(browsing.raw("POST", page, body(), headers).body()).doesNotContain("Two lines");
      Browsing.Page stranger = new Browsing(address).raw("POST", page, body(), headers);
      assertThat(stranger.body()).doesNotContain("Two lines");
    }
  }

  @Test
  void whoAnswersByAPersonalLinkLeavesAndComesBack() throws Exception {
    World.Town other = world.town("Plymouth");
    Browsing guest = new Browsing(address);
    guest.get(Addressing.guest(other));
    String theirs = Town.base(other.round()) + "/questions/" + World.QUESTION;
    assertThat(guest.get(theirs).body()).contains("action=\"/sign-out\"");
    guest.post("/sign-out");
    assertThat(guest.get(theirs).location()).contains("/sign-in");
    Browsing.Page late = guest.post(theirs, "answer", "leading", "note", NOTE, "edition", "1");
    assertThat(late.body()).contains("If you answer by a personal link", SHOWN);
    guest.get(Addressing.guest(other));
    assertThat(guest.post(theirs, "answer", "leading", "edition", "1").status()).isEqualTo(303);
  }

  @Test
  void whoseLinkEndsWhileTheyTypeGetsTheirWordsBack() throws Exception {
    for (boolean isRemoved : List.of(false, true)) {
      World.Town other = world.town("Plymouth");
      Browsing guest = new Browsing(address);
      guest.get(Addressing.guest(other));
      String theirs = Town.base(other.round()) + "/questions/" + World.QUESTION;
      guest.get(theirs);
      if (isRemoved) {
        participants.remove(other.id(), other.guest().id());
      } else {
        links.revoke(other.id(), other.answering().link().id(), Town.NOW);
      }
      Browsing.Page late =
          guest.post(theirs, "answer", "leading", "note", NOTE, "links", LINK, "edition", "1");
      assertThat(late.status()).isEqualTo(410);
      assertThat(late.body())
          .contains("Your link has ended", ">" + SHOWN + "<", ">" + LINK + "<")
          .doesNotContain("Plymouth", ">leading<", "Send it again", "sign in (opens");
      assertThat(answers.of(other.id(), other.guest().id()).values())
          .allMatch(saved -> saved.answer().note().isEmpty());
    }
  }

  @Test
  void anExpiredLinkGivesBackWhatWasTyped() throws Exception {
    World.Town other = world.town("Plymouth");
    var target = new LinkTarget.Answering(other.id(), other.round().id(), other.guest().id());
    Instant longAgo = Instant.now().minus(Duration.ofDays(3));
    Links.Made made = links.make(target, "Resident", longAgo, Duration.ofDays(1));
    Browsing guest = new Browsing(address);
    guest.get("/test-door/guest/" + made.secret().value());
    String theirs = Town.base(other.round()) + "/questions/" + World.QUESTION;
    Browsing.Page late = guest.post(theirs, "answer", "leading", "note", NOTE);
    assertThat(late.body()).contains("Your link has ended", SHOWN);
  }

  @Test
  void whoseRoundOrPlaceIsGoneGetsTheirWordsBack() throws Exception {
    browsing.get(page);
    participants.remove(round.council(), me.id());
    Browsing.Page out = browsing.post(page, "answer", "starting", "note", NOTE);
    assertThat(out.status()).isEqualTo(404);
    assertThat(out.body()).contains("This can’t be saved any more", SHOWN);
    rounds.delete(round.council(), round.id());
    Browsing.Page gone = browsing.post(page, "answer", "starting", "note", NOTE);
    assertThat(gone.body()).contains("This can’t be saved any more", SHOWN);
    assertThat(browsing.post(page, "answer", "starting").body()).contains("Page not found");
  }

  @Test
  void whoseRoundIsLockedGetsTheirWordsBack() throws Exception {
    browsing.get(page);
    rounds.set(round.council(), round.id(), RoundState.LOCKED);
    Browsing.Page late = browsing.post(page, "answer", "starting", "note", NOTE, "links", LINK);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("Starting", SHOWN, LINK);
    assertThat(answers.of(round.council(), me.id())).isEmpty();
  }

  private static String body() {
    return "form-token=AAAA&answer=starting&note="
        + URLEncoder.encode(NOTE, StandardCharsets.UTF_8);
  }
}
