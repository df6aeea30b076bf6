package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.EnrolledCouncil;

/** Answers that go wrong: mistakes, other people, closed rounds, forged addresses. */
@QuarkusTest
class AnswerTroubleTest {
  private static final String QUESTION = "/questions/whole-system.joint-commissioning";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Answers answers;

  private Round round;
  private Participant me;
  private Browsing browsing;
  private String page;

  @BeforeEach
  void somebodyAnswers() throws IOException, InterruptedException {
    EnrolledCouncil council = town.council();
    Account account = town.person(council.id(), Role.CONTRIBUTOR);
    round = town.round(council.id());
    me = town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    browsing = town.signedIn(address, account);
    page = Town.base(round) + QUESTION;
    browsing.get(page);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          answer, , Select a practice
          answer, splendid, Select a practice
          answer, ../../etc, Select a practice
          """)
  void anOptionThatDoesNotExistIsNoAnswer(String field, String value, String message)
      throws IOException, InterruptedException {
    var wrong = browsing.post(page, field, value == null ? "" : value, "note", "Kept text");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("<title>Error: ", "There is a problem", message, "Kept text");
    assertThat(answers.of(round.council(), me.id())).isEmpty();
  }

  @Test
  void whereATypedAnswerStandsNothingLeadsToTheOtherLanguage()
      throws IOException, InterruptedException {
    assertThat(browsing.get(page).body()).contains("action=\"/language\"");
    var wrong = browsing.post(page, "answer", "", "note", "Kept text");
    assertThat(wrong.body()).contains("Kept text").doesNotContain("/language");
    rounds.set(round.council(), round.id(), RoundState.LOCKED);
    var gone = browsing.post(page, "answer", "starting", "note", "Kept text");
    assertThat(gone.body()).contains("Kept text").doesNotContain("/language");
  }

  @Test
  void notApplicableNeedsAReason() throws IOException, InterruptedException {
    var wrong = browsing.post(page, "answer", "not_applicable", "reason", "  ");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#reason\"", "Enter why this does not apply to you");
    var right = browsing.post(page, "answer", "not_applicable", "reason", "We buy nothing");
    assertThat(right.status()).isEqualTo(303);
  }

  @Test
  void thirtyThousandCharactersAreTooMany() throws IOException, InterruptedException {
    var wrong = browsing.post(page, "answer", "leading", "note", "x".repeat(30_000));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Shorten the notes to 5000 characters or fewer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "see the shared drive", "ftp://a.example", "https:"})
  void whatIsNoWebAddressIsNoLink(String link) throws IOException, InterruptedException {
    var wrong = browsing.post(page, "answer", "leading", "links", "https://a.example\n" + link);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#links\"", "Enter web addresses");
  }

  @Test
  void markupInNotesStaysText() throws IOException, InterruptedException {
    browsing.post(page, "answer", "leading", "note", "<script>alert('1')</script>");
    assertThat(browsing.get(Town.base(round) + "/sections/whole-system").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/questions/whole-system.nothing",
        "/questions/whole-system.data-sharing",
        "/questions/A%20b",
        "/sections/nowhere"
      })
  void whatIsNotAskedIsNotThere(String path) throws IOException, InterruptedException {
    assertThat(browsing.get(Town.base(round) + path).status()).isEqualTo(404);
  }

  @Test
  void anotherCouncilsRoundIsNotThere() throws IOException, InterruptedException {
    Round other = town.round(town.council().id());
    assertThat(browsing.get(Town.base(other)).status()).isEqualTo(404);
    String mixed = "/councils/" + round.council() + "/rounds/" + other.id();
    assertThat(browsing.get(mixed).status()).isEqualTo(404);
    assertThat(browsing.post(mixed + QUESTION, "answer", "leading").status()).isEqualTo(404);
  }

  @Test
  void theSecondOfTwoTabsSeesBothAndChooses() throws IOException, InterruptedException {
    browsing.post(page, "answer", "starting", "edition", "0", "note", "The first tab's note");
    var second = browsing.post(page, "answer", "leading", "edition", "0", "note", "The second's");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body())
        .contains("The first tab&#39;s note", "The second&#39;s", "Keep the saved one", "Use mine");
    assertThat(note()).isEqualTo("The first tab's note");
    String edition = second.body().replaceAll("(?s).*name=\"edition\" value=\"(\\d+)\".*", "$1");
    var chosen = browsing.post(page, "answer", "leading", "edition", edition, "note", "Mine");
    assertThat(chosen.status()).isEqualTo(303);
    assertThat(note()).isEqualTo("Mine");
  }

  @Test
  void theSameAnswerTwiceIsNoConflict() throws IOException, InterruptedException {
    browsing.post(page, "answer", "starting", "edition", "0");
    assertThat(browsing.post(page, "answer", "starting", "edition", "0").status()).isEqualTo(303);
  }

  @Test
  void whatWasTypedWhileTheRoundWasLockedIsShown() throws IOException, InterruptedException {
    rounds.set(round.council(), round.id(), RoundState.LOCKED);
    var gone = browsing.post(page, "answer", "leading", "note", "Not to be lost");
    assertThat(gone.status()).isEqualTo(409);
    assertThat(gone.body())
        .contains("This assessment was closed while you worked", "Not to be lost");
    assertThat(browsing.get(Town.base(round)).body()).contains("This assessment is locked");
    assertThat(browsing.get(page).status()).isEqualTo(303);
  }

  private String note() {
    return answers.of(round.council(), me.id()).values().iterator().next().answer().note();
  }
}
