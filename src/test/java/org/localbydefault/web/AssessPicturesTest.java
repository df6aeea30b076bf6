package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.browser.Walk;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** Every page of answering and leading, in its states, in a browser: axe finds nothing. */
@QuarkusTest
class AssessPicturesTest {
  private static final String FIRST = "whole-system.joint-commissioning";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Answers answers;

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void everyPageOfAnsweringIsSound(int width) {
    Round round = town.round(town.council().id());
    String base = Town.base(round);
    List<String> found = new ArrayList<>();
    try (Walk walk = signedIn(town.person(round.council(), Role.LEAD), width)) {
      found.addAll(walk.open(base).look("tasks-new"));
      found.addAll(walk.open(base + "/join").look("join"));
      press(walk, "Continue");
      found.addAll(walk.look("join-error"));
      walk.page().locator("#perspective").check();
      press(walk, "Continue");
      found.addAll(walk.open(base + "/questions/" + FIRST).look("question"));
      walk.page().locator("summary").click();
      walk.page().locator("#answer-not-applicable").check();
      press(walk, "Continue");
      found.addAll(walk.look("question-error"));
      walk.page().locator("#answer-3").check();
      walk.page().locator("#note").fill("A long note. ".repeat(300));
      walk.page().locator("#links").fill("https://example.org/" + "long".repeat(60));
      press(walk, "Continue");
      found.addAll(walk.open(base).look("tasks"));
      found.addAll(walk.open(base + "/sections/whole-system").look("section"));
      found.addAll(walk.open(base + "/check").look("check"));
      press(walk, "I have finished");
      found.addAll(walk.look("finished"));
      assertThat(walk.faults()).allMatch(fault -> fault.contains("422"));
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void everyPageOfALeadIsSound(int width) {
    Round round = town.round(town.council().id());
    String base = Town.base(round);
    List<String> found = new ArrayList<>();
    try (Walk walk = signedIn(town.person(round.council(), Role.LEAD), width)) {
      walk.open("/councils/" + round.council() + "/rounds/new");
      found.addAll(walk.look("new-round"));
      press(walk, "Start the round");
      found.addAll(walk.look("new-round-error"));
      found.addAll(walk.open(base + "/differences").look("differences-few"));
      manyAnswer(round);
      found.addAll(walk.open(base + "/differences").look("differences"));
      found.addAll(walk.open(base + "/agree/" + FIRST).look("agree"));
      press(walk, "Record the agreed answer");
      found.addAll(walk.look("agree-error"));
      found.addAll(walk.open(base + "/people").look("people"));
      press(walk, "Make the link");
      found.addAll(walk.look("people-error"));
      walk.page().locator("#label").fill("Manager of a local charity");
      walk.page().locator("#perspective-7").check();
      walk.page().locator("#lasts").check();
      press(walk, "Make the link");
      found.addAll(walk.look("link-made"));
      String link = walk.page().locator("#address").inputValue();
      found.addAll(walk.open(URI.create(link).getPath()).look("guest"));
      found.addAll(walk.open(base + "/people").look("people-full"));
      found.addAll(walk.open(base + "/settings").look("settings"));
      walk.page().locator("#title").fill("");
      press(walk, "Save settings");
      found.addAll(walk.look("settings-error"));
      walk.page().locator("#title").fill("Spring and summer 2027");
      press(walk, "Save settings");
      found.addAll(walk.look("settings-saved"));
      found.addAll(walk.open(base + "/settings/delete").look("delete"));
      walk.open(base + "/settings");
      press(walk, "Lock");
      found.addAll(walk.look("settings-locked"));
      found.addAll(walk.open(base + "/agree/" + FIRST).look("agree-locked"));
      assertThat(walk.faults()).allMatch(fault -> fault.contains("422"));
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void whereTwoChangeTheSameThePagesAreSound(int width) {
    Round round = town.round(town.council().id());
    String question = Town.base(round) + "/questions/" + FIRST;
    String agree = Town.base(round) + "/agree/" + FIRST;
    Account lead = town.person(round.council(), Role.LEAD);
    town.respondent(round, Optional.of(lead), Perspective.COMMISSIONER);
    List<String> found = new ArrayList<>();
    try (Walk one = signedIn(lead, width);
        Walk two = signedIn(lead, width)) {
      one.open(question).page().locator("#answer").check();
      two.open(question).page().locator("#answer-2").check();
      press(one, "Continue");
      press(two, "Continue");
      found.addAll(two.look("question-conflict"));
      one.open(agree).page().locator("#answer").check();
      two.open(agree).page().locator("#answer-2").check();
      one.page().locator("#why").fill("We looked at the contracts");
      two.page().locator("#why").fill("We know it");
      press(one, "Record the agreed answer");
      press(two, "Record the agreed answer");
      found.addAll(two.look("agree-conflict"));
      one.open(Town.base(round) + "/settings");
      two.open(Town.base(round) + "/settings").page().locator("#themes").check();
      one.page().locator("#title").fill("Another name");
      press(one, "Save settings");
      press(two, "Save settings");
      found.addAll(two.look("settings-conflict"));
      one.open(question);
      two.open(Town.base(round) + "/settings");
      press(two, "Lock");
      press(one, "Continue");
      found.addAll(one.look("question-gone"));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aQuestionIsAnsweredByKeyboardAlone() {
    Round round = town.round(town.council().id());
    Account account = town.person(round.council(), Role.CONTRIBUTOR);
    town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    try (Walk walk = signedIn(account, 1280)) {
      walk.open(Town.base(round) + "/questions/" + FIRST);
      for (int i = 0; i < 30 && !isFocused(walk, "answer"); i++) {
        walk.page().keyboard().press("Tab");
      }
      walk.page().keyboard().press("Space");
      walk.page().keyboard().press("ArrowDown");
      walk.page().keyboard().press("Enter");
      walk.page().waitForURL("**/whole-system.pooled-money");
    }
    assertThat(town.saidIn(round)).containsExactly("emerging");
  }

  private static boolean isFocused(Walk walk, String id) {
    return id.equals(walk.page().evaluate("document.activeElement.id"));
  }

  private Walk signedIn(Account account, int width) {
    Walk walk = new Walk(address, width).open("/sign-in");
    walk.page().locator("#email").fill(account.email().value());
    walk.page().locator("#password").fill(Town.PASSWORD);
    walk.page().locator("main button").click();
    return walk;
  }

  private static void press(Walk walk, String label) {
    walk.page()
        .locator(
            "main button", new com.microsoft.playwright.Page.LocatorOptions().setHasText(label))
        .first()
        .click();
  }

  /** Two camps, and officers and partners in large enough groups. */
  private void manyAnswer(Round round) {
    List<String> questions =
        List.of(FIRST, "whole-system.pooled-money", "community.funding-length");
    for (int i = 0; i < 12; i++) {
      Perspective from = i < 6 ? Perspective.COMMISSIONER : Perspective.VCSE_PARTNER;
      Participant person = town.respondent(round, Optional.empty(), from);
      for (String question : questions) {
        Response response = new Response.Chosen(new OptionId(i < 6 ? "established" : "starting"));
        Answer answer =
            new Answer(response, "What person " + i + " saw", List.of(), Confidence.BELIEVED);
        answers.save(
            round.council(),
            person.id(),
            new QuestionId(question),
            new Answers.Draft(answer, false, 0, Town.NOW));
      }
    }
  }
}
