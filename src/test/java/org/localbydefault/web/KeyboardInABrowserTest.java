package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;
import org.localbydefault.browser.Keys;
import org.localbydefault.browser.Tour;

/** The whole way by keyboard alone, from signing in to the report; the focus is always seen. */
@QuarkusTest
class KeyboardInABrowserTest {
  private static final String COUNCIL = "/councils/[^/]+";
  private static final String ROUND = COUNCIL + "/rounds/[^/]+";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;

  @Test
  void theFirstStopOfAPageLeadsToItsMainPart() {
    try (Tour tour = Tour.of(address)) {
      Keys keys = Keys.of(tour.open("/sign-in").page()).tab();
      assertThat(keys.isAt(".govuk-skip-link")).isTrue();
      keys.press("Enter");
      assertThat(keys.isAt("main")).isTrue();
      keys.tab();
      assertThat(keys.isAt("#email")).as(keys.stop()).isTrue();
      assertThat(keys.unseen()).isEmpty();
    }
  }

  @Test
  void somebodyAnswersAndReadsTheReport() {
    Round round = town.round(town.council().id(), false);
    Account lead = town.person(round.council(), Role.LEAD);
    town.respondent(round, Optional.of(lead), Perspective.COMMISSIONER);
    try (Tour tour = Tour.of(address)) {
      Keys keys = Keys.of(tour.open("/sign-in").page());
      signIn(keys, lead);
      answer(keys);
      assertThat(town.saidIn(round)).containsExactly("emerging");
      finish(keys);
      read(keys, tour);
      assertThat(keys.unseen()).isEmpty();
    }
  }

  @Test
  void whoMakesAMistakeIsLedToIt() {
    Round round = town.round(town.council().id());
    Account lead = town.person(round.council(), Role.LEAD);
    try (Tour tour = Tour.of(address)) {
      Keys keys = Keys.of(tour.open("/sign-in").page());
      signIn(keys, lead);
      tour.open(Town.base(round) + "/join");
      keys.tabTo("main button").press("Enter");
      tour.page().waitForSelector(".govuk-error-summary");
      assertThat(keys.isAt(".govuk-error-summary")).as(keys.stop()).isTrue();
      keys.tab().press("Enter");
      assertThat(keys.isAt("#perspective")).as(keys.stop()).isTrue();
      assertThat(keys.unseen()).isEmpty();
    }
  }

  private static void signIn(Keys keys, Account account) {
    keys.tabTo("#email").type(account.email().value());
    keys.tabTo("#password").type(Town.PASSWORD).enter("/councils");
  }

  private static void answer(Keys keys) {
    keys.tabTo("main a[href*='/councils/']").enter(COUNCIL);
    keys.tabTo("main a[href*='/rounds/']").enter(ROUND);
    keys.tabTo(".govuk-task-list__link").enter(ROUND + "/questions/whole-system.joint-.*");
    keys.tabTo("main summary").press("Enter");
    keys.tabTo("#answer").press("Space").press("ArrowDown");
    assertThat(keys.isAt("#answer-2:checked")).as(keys.stop()).isTrue();
    keys.tabTo("main button").enter(ROUND + "/questions/whole-system.pooled-money");
    keys.tabTo(".govuk-back-link").enter(ROUND + "/questions/whole-system.joint-.*");
    keys.tabTo(".govuk-back-link").enter(ROUND);
  }

  private static void finish(Keys keys) {
    keys.tabTo("main a[href$='/check']").enter(ROUND + "/check");
    keys.tabTo("main button").enter(ROUND + "/finish");
    keys.tabTo("main a[href$='/check']").enter(ROUND + "/check");
    keys.tabTo(".govuk-back-link").enter(ROUND);
  }

  private static void read(Keys keys, Tour tour) {
    keys.tabTo("main a[href$='/results']").enter(ROUND + "/results");
    keys.tabTo("main summary").press("Enter");
    assertThat(keys.isAt("details[open] > summary")).as(keys.stop()).isTrue();
    keys.tabTo(".lbd-principle details + details > summary").press("Enter");
    keys.tabTo("main a[href*='/results/questions/']").enter(ROUND + "/results/questions/.*");
    keys.tabTo(".govuk-back-link").enter(ROUND + "/results");
    keys.tabTo("main a[href$='/reports']").enter(COUNCIL + "/reports");
    keys.tabTo("main a[href$='/draft']").enter(ROUND + "/draft");
    keys.tabTo("main a[href$='council.html']").enter(ROUND + "/draft/council.html");
    assertThat(tour.page().locator("h1").first().textContent()).contains("Plymouth");
    keys.tab();
  }
}
