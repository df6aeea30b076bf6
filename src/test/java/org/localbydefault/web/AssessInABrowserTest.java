package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.browser.Tour;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** Every page of answering and leading, in its states, in a browser: axe finds nothing. */
@QuarkusTest
class AssessInABrowserTest {
  private static final String FIRST = "whole-system.joint-commissioning";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Answers answers;

  @Test
  void everyPageOfAnsweringIsSound() {
    Round round = town.round(town.council().id());
    String base = Town.base(round);
    try (Tour walk = signedIn(town.person(round.council(), Role.LEAD))) {
      walk.open(base).check("tasks-new");
      walk.open(base + "/join").check("join");
      walk.press("Continue");
      walk.check("join-error");
      walk.tick("perspective");
      walk.press("Continue");
      walk.open(base + "/questions/" + FIRST).check("question");
      walk.page().locator("summary").click();
      walk.tick("answer-not-applicable");
      walk.press("Continue");
      walk.check("question-error");
      walk.tick("answer-3");
      walk.type("note", "A long note. ".repeat(300));
      walk.type("links", "https://example.org/" + "long".repeat(60));
      walk.press("Continue");
      walk.open(base).check("tasks");
      walk.open(base + "/sections/whole-system").check("round-section");
      walk.open(base + "/check").check("round-check");
      walk.press("I have finished");
      walk.check("finished");
    }
  }

  @Test
  void whatWasSentTooLateIsSentAgainFromThePageThatSaysSo() {
    Round round = town.round(town.council().id());
    Account somebody = town.person(round.council(), Role.CONTRIBUTOR);
    town.respondent(round, Optional.of(somebody), Perspective.COMMISSIONER);
    try (Tour walk = signedIn(somebody)) {
      walk.open(Town.base(round) + "/questions/" + FIRST);
      walk.tick("answer-2");
      walk.type("note", "Typed before the session ended.\nAnd more.");
      walk.page().context().clearCookies();
      walk.press("Continue");
      walk.check("unsent");
      try (Page other = walk.page().context().newPage()) {
        other.navigate(address.resolve(Addressing.member(somebody)).toString());
      }
      walk.press("Send it again");
      assertThat(town.saidIn(round)).containsExactly("emerging");
    }
  }

  @Test
  void everyPageOfALeadIsSound() {
    Round round = town.round(town.council().id());
    String base = Town.base(round);
    try (Tour walk = signedIn(town.person(round.council(), Role.LEAD))) {
      walk.open("/councils/" + round.council() + "/rounds/new");
      walk.check("new-round");
      walk.press("Start the assessment");
      walk.check("new-round-error");
      walk.open(base + "/differences").check("differences-few");
      walk.open(base + "/results").check("results-withheld");
      manyAnswer(round);
      walk.open(base + "/settings");
      walk.press("Lock");
      walk.open(base + "/differences").check("differences");
      walk.open(base + "/agree/" + FIRST).check("agree");
      walk.press("Record the agreed answer");
      walk.check("agree-error");
      walk.open(base + "/settings");
      walk.press("Reopen");
      walk.open(base + "/people").check("round-people");
      walk.press("Make the link");
      walk.check("round-people-error");
      walk.type("label", "Manager of a local charity");
      walk.tick("perspective-7");
      walk.tick("lasts");
      walk.press("Make the link");
      walk.check("link-made");
      String link = walk.page().locator("#address").inputValue();
      try (Tour guest = Tour.of(address).open(URI.create(link).getPath()).check("guest")) {
        guest.press("Start");
        guest.check("guest-tasks");
        guest.press("Make my own link");
        guest.check("own-link");
      }
      walk.open(base + "/people").check("round-people-full");
      walk.open(base + "/settings").check("round-settings");
      walk.type("title", "");
      walk.press("Save settings");
      walk.check("round-settings-error");
      walk.type("title", "Spring and summer 2027");
      walk.press("Save settings");
      walk.check("round-settings-saved");
      walk.open(base + "/settings/delete").check("round-delete");
      walk.open(base + "/settings");
      walk.press("Lock");
      walk.check("round-settings-locked");
      walk.open(base + "/agree/" + FIRST).check("agree-locked");
    }
  }

  @Test
  void takingSomebodyOutAsksSoundly() {
    Round round = town.round(town.council().id());
    manyAnswer(round);
    try (Tour walk = signedIn(town.person(round.council(), Role.LEAD))) {
      walk.open(Town.base(round) + "/people").check("round-people-open");
      walk.page().locator("a[href$='/remove']").first().click();
      walk.check("remove");
    }
  }

  @Test
  void whereTwoChangeTheSameThePagesAreSound() {
    Round round = town.round(town.council().id());
    String question = Town.base(round) + "/questions/" + FIRST;
    String agree = Town.base(round) + "/agree/" + FIRST;
    Account lead = town.person(round.council(), Role.LEAD);
    town.respondent(round, Optional.of(lead), Perspective.COMMISSIONER);
    try (Tour one = signedIn(lead);
        Tour two = signedIn(lead)) {
      one.open(question).tick("answer");
      two.open(question).tick("answer-2");
      one.press("Continue");
      two.press("Continue");
      two.check("question-conflict");
      one.open(agree).tick("answer");
      two.open(agree).tick("answer-2");
      one.type("why", "We looked at the contracts");
      two.type("why", "We know it");
      one.press("Record the agreed answer");
      two.press("Record the agreed answer");
      two.check("agree-conflict");
      one.open(Town.base(round) + "/settings");
      two.open(Town.base(round) + "/settings").tick("themes");
      one.type("title", "Another name");
      one.press("Save settings");
      two.press("Save settings");
      two.check("round-settings-conflict");
      one.open(question);
      two.open(Town.base(round) + "/settings");
      two.press("Lock");
      one.press("Continue");
      one.check("question-gone");
    }
  }

  @Test
  void aQuestionIsAnsweredByKeyboardAlone() {
    Round round = town.round(town.council().id());
    Account account = town.person(round.council(), Role.CONTRIBUTOR);
    town.respondent(round, Optional.of(account), Perspective.COMMISSIONER);
    try (Tour walk = signedIn(account)) {
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

  private static boolean isFocused(Tour walk, String id) {
    return id.equals(walk.page().evaluate("document.activeElement.id"));
  }

  private Tour signedIn(Account account) {
    Tour walk = Tour.of(address).open("/sign-in");
    walk.type("email", account.email().value());
    walk.type("password", Town.PASSWORD);
    walk.page().locator("main button").click();
    return walk;
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
