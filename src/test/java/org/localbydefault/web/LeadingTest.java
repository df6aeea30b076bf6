package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Role;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** What leads do with a round. */
@QuarkusTest
class LeadingTest {
  private static final String QUESTION = "whole-system.joint-commissioning";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Answers answers;
  @Inject Agreements agreements;
  @Inject Trail trail;

  @Test
  void theSecondOfTwoLeadsSeesBothSettingsAndChooses() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing one = town.signedIn(address, round.council(), Role.LEAD);
    Browsing two = town.signedIn(address, round.council(), Role.LEAD);
    String edition = edition(one.get(settings(round)).body());
    two.get(settings(round));
    assertThat(save(one, round, "Autumn", edition).location())
        .endsWith("/settings?done=settings-saved");
    assertThat(one.get(settings(round) + "?done=settings-saved").body())
        .contains("The settings are saved");
    var second = save(two, round, "Winter", edition);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).contains("Autumn", "Winter", "Use mine", "Keep the saved ones");
    assertThat(save(two, round, "Winter", edition(second.body())).status()).isEqualTo(303);
    assertThat(rounds.find(round.council(), round.id()).orElseThrow().title()).isEqualTo("Winter");
  }

  @Test
  void themesAndTargetsAloneAreAChangeToo() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String edition = edition(lead.get(settings(round)).body());
    save(lead, round, round.title(), edition);
    assertThat(rounds.find(round.council(), round.id()).orElseThrow().targets()).hasSize(1);
    assertThat(save(lead, round, round.title(), edition).status()).isEqualTo(409);
  }

  @Test
  void aPromiseIsNotTakenBack() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    save(lead, round, "Autumn", edition(lead.get(settings(round)).body()));
    assertThat(rounds.find(round.council(), round.id()).orElseThrow().isAnonymous()).isTrue();
  }

  @Test
  void aLockedRoundIsReopenedAndDeletedByItsName() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    lead.get(settings(round));
    lead.post(settings(round) + "/lock");
    assertThat(lead.get(settings(round)).body()).contains("This assessment is locked", "Reopen");
    lead.post(settings(round) + "/reopen");
    assertThat(lead.get(settings(round)).body()).contains("Save settings");
    assertThat(lead.post(settings(round) + "/delete", "name", "?").status()).isEqualTo(422);
    assertThat(lead.post(settings(round) + "/delete", "name", round.title()).status())
        .isEqualTo(303);
    assertThat(lead.get(Town.base(round)).status()).isEqualTo(404);
    assertThat(trail.of(round.council(), 1, 10))
        .extracting(Trail.Entry::deed)
        .contains(Deed.ROUND_LOCKED, Deed.ROUND_REOPENED, Deed.ROUND_DELETED);
  }

  @Test
  void whereNoLettersAreSentTheLeadIsToldWhatToDoInstead()
      throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    assertThat(lead.get(Town.base(round) + "/people").body()).doesNotContain("not finished");
    town.respondent(round, Optional.empty(), Perspective.RESIDENT);
    lead.post(Town.base(round) + "/people/remind");
    assertThat(lead.get(Town.base(round) + "/people").body())
        .contains("This service sends no email. Write to them yourself.")
        .doesNotContain("Send reminders");
  }

  @Test
  void aPersonIsRemovedWithTheirAnswers() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    answer(round, "starting");
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    String body = lead.get(Town.base(round) + "/people").body();
    String path = body.replaceAll("(?s).*href=\"(/councils/[^\"]+/remove)\".*", "$1");
    assertThat(lead.get(path).body()).contains("Their answers in this assessment are deleted");
    assertThat(lead.post(path).status()).isEqualTo(303);
    assertThat(answers.of(round.council(), round.id())).isEmpty();
    assertThat(lead.get(path).status()).isEqualTo(404);
  }

  @Test
  void whoDoesNotLeadIsKeptOut() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing contributor = town.signedIn(address, round.council(), Role.CONTRIBUTOR);
    for (String path : List.of("/settings", "/people", "/differences", "/agree/" + QUESTION)) {
      assertThat(contributor.get(Town.base(round) + path).status()).as(path).isEqualTo(403);
    }
  }

  @Test
  void theWidestDifferenceComesFirst() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    answer(round, "starting", "leading", "leading", "starting");
    rounds.set(round.council(), round.id(), RoundState.LOCKED);
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    assertThat(lead.get(differences(round)).body())
        .contains("1. How far does your council plan and buy services together")
        .contains("2 of 4 people are within one level of each other", "Not shown: no two groups");
    assertThat(lead.get(agree(round)).body())
        .contains("Note of 1", "Notes are shown without names")
        .doesNotContain("Head of something");
  }

  @Test
  void theSecondAgreementSeesTheFirst() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    lead.get(agree(round));
    var nothing = lead.post(agree(round), "answer", "emerging", "edition", "0");
    assertThat(nothing.body()).contains("href=\"#why\"", "Enter why you agree on this");
    lead.post(agree(round), "answer", "emerging", "why", "The first why", "edition", "0");
    var second =
        lead.post(agree(round), "answer", "leading", "why", "The second why", "edition", "0");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).contains("The first why", "The second why");
    String edition = edition(second.body());
    lead.post(agree(round), "answer", "leading", "why", "The second why", "edition", edition);
    assertThat(agreements.of(round.council(), round.id()).get(new QuestionId(QUESTION)))
        .extracting(agreement -> agreement.answer().reason())
        .isEqualTo("The second why");
    lead.post(agree(round) + "/withdraw");
    assertThat(agreements.of(round.council(), round.id())).isEmpty();
  }

  @Test
  void whoSeesItOtherwiseStandsInTheReport() throws IOException, InterruptedException {
    Round round = town.round(town.council().id(), false);
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    lead.get(agree(round));
    String dissent = "Two charities never saw the plan";
    lead.post(
        agree(round), "answer", "emerging", "why", "We talked", "dissent", dissent, "edition", "0");
    assertThat(lead.get(Town.base(round) + "/results/questions/" + QUESTION).body())
        .contains("Who sees it otherwise: " + dissent);
    assertThat(lead.get(Town.base(round) + "/draft/council.html").body())
        .contains("Seen otherwise: " + dissent);
  }

  private void answer(Round round, String... options) {
    for (int i = 0; i < options.length; i++) {
      Participant person = town.respondent(round, Optional.empty(), Perspective.COMMISSIONER);
      Answer answer =
          new Answer(
              new Response.Chosen(new OptionId(options[i])),
              "Note of " + i,
              List.of(),
              Confidence.UNSTATED);
      answers.save(
          round.council(),
          person.id(),
          new QuestionId(QUESTION),
          new Answers.Draft(answer, false, 0, Town.NOW));
    }
  }

  private static Browsing.Page save(Browsing lead, Round round, String title, String edition)
      throws IOException, InterruptedException {
    return lead.post(
        settings(round),
        "title",
        title,
        "date-day",
        "1",
        "date-month",
        "2",
        "date-year",
        "2028",
        "anonymous",
        "no",
        "smallest",
        "5",
        "target-community",
        "established",
        "edition",
        edition);
  }

  private static String edition(String body) {
    return body.replaceAll("(?s).*name=\"edition\" value=\"(\\d+)\".*", "$1");
  }

  private static String settings(Round round) {
    return Town.base(round) + "/settings";
  }

  private static String differences(Round round) {
    return Town.base(round) + "/differences";
  }

  private static String agree(Round round) {
    return Town.base(round) + "/agree/" + QUESTION;
  }
}
