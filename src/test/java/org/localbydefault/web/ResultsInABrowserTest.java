package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.browser.Tour;

/** Results, reports, the plan and the library in a real browser, in all their states. */
@QuarkusTest
class ResultsInABrowserTest {
  /** On how many lines each of what is not set stands. */
  private static final String LINES =
      """
      () => [...document.querySelectorAll('td')].filter(cell => cell.textContent === 'Not set')
        .map(cell => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return new Set([...text.getClientRects()].map(line => line.top)).size;
        })""";

  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;

  private Tour lead(Round round) throws IOException, InterruptedException {
    Tour tour = Tour.of(address);
    tour.open("/sign-in");
    tour.type("email", cast.account(round.council(), Role.LEAD).email().value());
    tour.type("password", Cast.PASSWORD);
    tour.page().click("main button");
    return tour;
  }

  @Test
  void nothingIsWrongWithTheResults() throws IOException, InterruptedException {
    Round before = cast.round("westmere-county-2025");
    Round round = cast.next(before, "westmere-county-2026");
    String path = "/councils/" + round.council() + "/rounds/" + round.id();
    try (Tour tour = lead(round)) {
      tour.open(path + "/results").check("results-compared");
      tour.open(path + "/what-if").check("what-if");
      tour.open(
              path
                  + "/what-if?question=local-spend.spend-analysis&question=community.funding-length")
          .check("what-if-shown");
      tour.open(path + "/results/questions/local-spend.spend-analysis").check("unfolded");
    }
    Round city = cast.round("castlebridge-unitary");
    String cityPath = "/councils/" + city.council() + "/rounds/" + city.id();
    try (Tour tour = lead(city)) {
      tour.open(cityPath + "/results").check("results");
      tour.open(cityPath + "/results?side=partners").check("results-side");
      tour.open(cityPath + "/results/questions/whole-system.pooled-money").check("unfolded-groups");
    }
    Round sparse = cast.round("hollin-vale-nearly-empty");
    try (Tour tour = lead(sparse)) {
      String sparsePath = "/councils/" + sparse.council() + "/rounds/" + sparse.id();
      tour.open(sparsePath + "/results").check("results-sparse");
    }
    Round empty = cast.empty();
    try (Tour tour = lead(empty)) {
      String emptyPath = "/councils/" + empty.council() + "/rounds/" + empty.id();
      tour.open(emptyPath + "/results").check("results-empty");
      tour.open(emptyPath + "/what-if").check("what-if-empty");
      tour.open(emptyPath + "/publish").check("publish-empty");
    }
  }

  @Test
  void nothingIsWrongWithTheReports() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    String council = "/councils/" + round.council();
    String path = council + "/rounds/" + round.id();
    try (Tour tour = lead(round)) {
      tour.open(council + "/reports").check("reports-none");
      tour.open(path + "/draft").check("drafts");
      tour.open(path + "/draft/board-page.html").check("draft-board-page");
      tour.open(path + "/publish").check("publish");
      tour.page().click("main form button.govuk-button");
      tour.check("report");
      String report = URI.create(tour.page().url()).getPath();
      tour.open(report + "/links").check("links-none");
      tour.page().click("main form button.govuk-button");
      tour.check("links-wrong");
      tour.type("label", "Health scrutiny committee");
      tour.type("days", "90");
      tour.page().click("main form button.govuk-button");
      tour.check("link-made");
      String shared = URI.create(tour.page().inputValue("#address")).getPath();
      tour.open(report + "/links").check("links");
      tour.open(shared).check("shared");
      tour.open(path + "/publish").check("publish-again");
      tour.page().click("main form button.govuk-button");
      tour.check("report-newer");
      tour.open(report).check("report-replaced");
      tour.open(shared).check("shared-replaced");
      tour.open(report + "/withdraw").check("withdraw");
      tour.page().click("main form button.govuk-button");
      tour.check("withdraw-wrong");
      tour.type("reason", "Two answers were entered for the wrong council.");
      tour.page().click("main form button.govuk-button");
      tour.check("report-withdrawn");
      tour.open(shared).check("shared-withdrawn");
      tour.open(report + "/withdraw").check("withdrawn-already");
      tour.open(report + "/links").check("links-closed");
      tour.page().click("button:has-text('Switch off')");
      tour.check("links-revoked");
      tour.open(shared).check("shared-gone");
      tour.open(council + "/reports").check("reports");
    }
  }

  @Test
  void nothingIsWrongWithThePlan() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    String plan = "/councils/" + round.council() + "/plan";
    try (Tour tour = lead(round)) {
      tour.open(plan).check("plan-empty");
      tour.page().click("main form button.govuk-button");
      tour.check("plan-taken");
      tour.page().setViewportSize(1000, 900);
      assertThat(tour.page().evaluate(LINES)).isEqualTo(List.of(1, 1));
      tour.page().setViewportSize(1280, 900);
      tour.open(plan + "/new").check("action-new");
      tour.page().click("main form button.govuk-button");
      tour.check("action-wrong");
      tour.type("title", "Publish where the council's money goes, ward by ward");
      tour.type("owner", "Head of procurement");
      tour.type("due-day", "31");
      tour.type("due-month", "1");
      tour.type("due-year", "2026");
      tour.page().click("main form button.govuk-button");
      tour.check("plan");
      tour.page().click("td a.govuk-link");
      tour.check("action");
      String action = URI.create(tour.page().url()).getPath();
      tour.page().evaluate("document.querySelector('[name=edition]').value = '99'");
      tour.page().click("main form button.govuk-button");
      tour.check("action-conflict");
      tour.open(action + "/delete").check("action-delete");
    }
  }

  @Test
  void nothingIsWrongWithTheLibrary() {
    try (Tour tour = Tour.of(address)) {
      tour.open("/cases").check("cases");
      tour.open("/cases?q=xyzzy").check("cases-none");
      tour.open("/cases?statement=community.funding-length&page=2").check("cases-found");
      tour.open("/cases/arun-four-year-cpi-grants").check("case");
    }
  }
}
