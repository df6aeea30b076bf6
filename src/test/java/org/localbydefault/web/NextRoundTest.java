package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Pin;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlQuestionnaires;

/** A questionnaire that changes, and a round that follows another. */
@QuarkusTest
class NextRoundTest {
  private static final String QUESTION = "/questions/whole-system.joint-commissioning";
  private static final String OLD_WORDS = "How far did your council once buy services together?";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Participants participants;
  @Inject Accounts accounts;
  @Inject Content content;

  @Test
  void aRunningRoundKeepsTheWordsThatItBeganWith() throws IOException, InterruptedException {
    Round round = earlier();
    Account account = town.person(round.council(), Role.CONTRIBUTOR);
    town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    Browsing browsing = town.signedIn(address, account);
    assertThat(browsing.get(Town.base(round) + QUESTION).body()).contains(OLD_WORDS);
    assertThat(browsing.post(Town.base(round) + QUESTION, "answer", "leading").status())
        .isEqualTo(303);
  }

  @Test
  void aNewRoundTakesOverWhatHoldsAndSaysWhatChanged() throws IOException, InterruptedException {
    Round last = earlier();
    Account account = town.person(last.council(), Role.LEAD);
    town.respondent(last, Optional.of(account), Perspective.COMMISSIONER);
    Browsing lead = town.signedIn(address, account);
    lead.get(Town.base(last) + QUESTION);
    lead.post(Town.base(last) + QUESTION, "answer", "leading", "note", "Our joint plan");
    String changes = next(lead, last);
    assertThat(changes).endsWith("/changes");
    assertThat(lead.get(changes).body())
        .contains("Questions with new words", "Commissioning across services")
        .contains("Questions that are not asked any more", "Sharing information safely");
    String base = changes.substring(0, changes.lastIndexOf('/'));
    assertThat(lead.get(base).body()).contains("1 from last time to check", "0 of 4 answered");
    assertThat(lead.get(base + QUESTION).body()).contains("From last time", "Our joint plan");
    String edition =
        lead.get(base + QUESTION)
            .body()
            .replaceAll("(?s).*name=\"edition\" value=\"(\\d+)\".*", "$1");
    lead.post(
        base + QUESTION,
        "answer",
        "leading",
        "note",
        "Our joint plan",
        "edition",
        edition,
        "confidence",
        "unstated");
    assertThat(lead.get(base).body()).contains("1 of 4 answered").doesNotContain("to check");
  }

  @Test
  void aNewRoundAimsAtTheSameLevelsAndOffersTheSameThemes()
      throws IOException, InterruptedException {
    Round last = aiming(earlier());
    Browsing lead = town.signedIn(address, last.council(), Role.LEAD);
    assertThat(lead.get("/councils/" + last.council() + "/rounds/new").body())
        .containsPattern("value=\"food\"[^>]* checked");
    next(lead, last);
    assertThat(rounds.of(last.council()).get(0).targets()).isEqualTo(last.targets());
  }

  @Test
  void whereAPromiseIsNotMadeAgainThePageSaysThatNothingWasTakenOver()
      throws IOException, InterruptedException {
    Round last = town.round(town.council().id(), true);
    Browsing lead = town.signedIn(address, last.council(), Role.LEAD);
    assertThat(lead.get(next(lead, last)).body())
        .contains("No answer was taken over.")
        .doesNotContain("were taken over.");
  }

  /** With a level to aim at and a theme. */
  private Round aiming(Round round) {
    NewRound settings =
        new NewRound(
            round.title(),
            round.form(),
            round.date(),
            Optional.empty(),
            false,
            5,
            Set.of(new ThemeId("food")),
            Map.of(new SectionId("community"), new LevelId("leading")));
    rounds.change(round.council(), round.id(), settings, round.edition());
    return rounds.find(round.council(), round.id()).orElseThrow();
  }

  @Test
  void whoDoesNotAnswerForTheCouncilAnyMoreIsNotTakenOver()
      throws IOException, InterruptedException {
    Round last = earlier();
    Account gone = town.person(last.council(), Role.CONTRIBUTOR);
    Account reader = town.person(last.council(), Role.CONTRIBUTOR);
    Account there = town.person(last.council(), Role.CONTRIBUTOR);
    for (Account account : List.of(gone, reader, there)) {
      town.respondent(last, Optional.of(account), Perspective.COMMISSIONER);
    }
    accounts.remove(gone.id(), last.council());
    accounts.give(new Membership(last.council(), reader.id(), Role.VIEWER), Town.NOW);
    next(town.signedIn(address, last.council(), Role.LEAD), last);
    Round round = rounds.of(last.council()).get(0);
    assertThat(participants.of(round.council(), round.id()))
        .singleElement()
        .satisfies(one -> assertThat(one.account()).contains(there.id().value()));
  }

  /** Starts the next round: the address of what changed. */
  private static String next(Browsing lead, Round last) throws IOException, InterruptedException {
    var started =
        lead.post(
            "/councils/" + last.council() + "/rounds/new",
            "title",
            "A year later",
            "questions",
            "keep-it-local/short",
            "previous",
            last.id().toString(),
            "date-day",
            "27",
            "date-month",
            "3",
            "date-year",
            "2028",
            "anonymous",
            "no",
            "smallest",
            "5");
    return URI.create(started.location()).getPath();
  }

  @Test
  void aQuestionOutOfScopeIsListedWithItsReason() throws IOException, InterruptedException {
    Pin now = content.pin(new QuestionnaireId("keep-it-local"));
    String scope = "        applies: {kinds: [county], reason: Only counties do this.}\n";
    Round round =
        started(
            now.source()
                .replaceFirst("        scale: practice\n", "        scale: practice\n" + scope));
    Account account = town.person(round.council(), Role.CONTRIBUTOR);
    town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    Browsing browsing = town.signedIn(address, account);
    assertThat(browsing.get(Town.base(round)).body())
        .contains("What does not apply to this council", "Only counties do this.");
    assertThat(browsing.get(Town.base(round) + QUESTION).status()).isEqualTo(404);
  }

  /** A round that began when the questionnaire had other words. */
  private Round earlier() {
    Pin now = content.pin(new QuestionnaireId("keep-it-local"));
    String words = now.questionnaire().questions().get(0).text();
    return started(now.source().replace(words, OLD_WORDS));
  }

  private Round started(String source) {
    Pin then =
        new Pin(
            YamlQuestionnaires.read(SourceFile.of("then", source)).value().orElseThrow(), source);
    NewRound settings =
        new NewRound(
            "Last year",
            Optional.empty(),
            LocalDate.of(2026, 3, 27),
            Optional.empty(),
            false,
            5,
            Set.of(),
            Map.of());
    return rounds.start(town.council().id(), settings, then, Town.NOW);
  }
}
