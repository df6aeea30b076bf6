package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.browser.Surfing;

/** Results, reports, the plan and the library in a real browser, in all their states. */
@QuarkusTest
class ResultsInABrowserTest {
  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;

  private final List<String> faults = new ArrayList<>();

  private Surfing lead(Round round) throws IOException, InterruptedException {
    Surfing surfing = new Surfing(address);
    surfing.open("/sign-in");
    surfing.page().fill("#email", cast.account(round.council(), Role.LEAD).email().value());
    surfing.page().fill("#password", Cast.PASSWORD);
    surfing.page().click("main button");
    return surfing;
  }

  private void look(Surfing surfing, String path, String name) {
    surfing.open(path);
    faults.addAll(surfing.faults(name));
  }

  private void send(Surfing surfing, String name) {
    surfing.page().click("main form button.govuk-button");
    faults.addAll(surfing.faults(name));
  }

  @Test
  void nothingIsWrongWithTheResults() throws IOException, InterruptedException {
    Round before = cast.round("westmere-county-2025");
    Round round = cast.next(before, "westmere-county-2026");
    String path = "/councils/" + round.council() + "/rounds/" + round.id();
    try (Surfing surfing = lead(round)) {
      look(surfing, path + "/results", "results-compared");
      look(surfing, path + "/what-if", "what-if");
      look(
          surfing,
          path + "/what-if?question=local-spend.spend-analysis&question=community.funding-length",
          "what-if-shown");
      look(surfing, path + "/results/questions/local-spend.spend-analysis", "question");
    }
    Round city = cast.round("castlebridge-unitary");
    String cityPath = "/councils/" + city.council() + "/rounds/" + city.id();
    try (Surfing surfing = lead(city)) {
      look(surfing, cityPath + "/results", "results");
      look(surfing, cityPath + "/results?side=partners", "results-side");
      look(surfing, cityPath + "/results/questions/whole-system.pooled-money", "question-groups");
    }
    Round sparse = cast.round("hollin-vale-nearly-empty");
    try (Surfing surfing = lead(sparse)) {
      String sparsePath = "/councils/" + sparse.council() + "/rounds/" + sparse.id();
      look(surfing, sparsePath + "/results", "results-sparse");
    }
    Round empty = cast.empty();
    try (Surfing surfing = lead(empty)) {
      String emptyPath = "/councils/" + empty.council() + "/rounds/" + empty.id();
      look(surfing, emptyPath + "/results", "results-empty");
      look(surfing, emptyPath + "/what-if", "what-if-empty");
      look(surfing, emptyPath + "/publish", "publish-empty");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingIsWrongWithTheReports() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    String council = "/councils/" + round.council();
    String path = council + "/rounds/" + round.id();
    try (Surfing surfing = lead(round)) {
      look(surfing, council + "/reports", "reports-none");
      look(surfing, path + "/draft/board-page.html", "draft-board-page");
      look(surfing, path + "/publish", "publish");
      send(surfing, "report");
      String report = URI.create(surfing.page().url()).getPath();
      look(surfing, report + "/links", "links-none");
      send(surfing, "links-wrong");
      surfing.page().fill("#label", "Health scrutiny committee");
      surfing.page().fill("#days", "90");
      send(surfing, "link-made");
      String shared = URI.create(surfing.page().inputValue("#address")).getPath();
      look(surfing, report + "/links", "links");
      look(surfing, shared, "shared");
      look(surfing, path + "/publish", "publish-again");
      send(surfing, "report-newer");
      look(surfing, report, "report-replaced");
      look(surfing, shared, "shared-replaced");
      look(surfing, report + "/withdraw", "withdraw");
      send(surfing, "withdraw-wrong");
      surfing.page().fill("#reason", "Two answers were entered for the wrong council.");
      send(surfing, "report-withdrawn");
      look(surfing, shared, "shared-withdrawn");
      look(surfing, report + "/withdraw", "withdrawn-already");
      look(surfing, report + "/links", "links-closed");
      surfing.page().click("button:has-text('Switch off')");
      faults.addAll(surfing.faults("links-revoked"));
      look(surfing, shared, "shared-gone");
      look(surfing, council + "/reports", "reports");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingIsWrongWithThePlan() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    String plan = "/councils/" + round.council() + "/plan";
    try (Surfing surfing = lead(round)) {
      look(surfing, plan, "plan-empty");
      send(surfing, "plan-taken");
      look(surfing, plan + "/new", "action-new");
      send(surfing, "action-wrong");
      surfing.page().fill("#title", "Publish where the council's money goes, ward by ward");
      surfing.page().fill("#owner", "Head of procurement");
      surfing.page().fill("#due-day", "31");
      surfing.page().fill("#due-month", "1");
      surfing.page().fill("#due-year", "2026");
      send(surfing, "plan");
      surfing.page().click("td a.govuk-link");
      faults.addAll(surfing.faults("action"));
      String action = URI.create(surfing.page().url()).getPath();
      surfing.page().evaluate("document.querySelector('[name=edition]').value = '99'");
      send(surfing, "action-conflict");
      look(surfing, action + "/delete", "action-delete");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingIsWrongWithTheLibrary() {
    try (Surfing surfing = new Surfing(address)) {
      look(surfing, "/cases", "cases");
      look(surfing, "/cases?q=xyzzy", "cases-none");
      look(surfing, "/cases?statement=community.funding-length&page=2", "cases-found");
      look(surfing, "/cases/arun-four-year-cpi-grants", "case");
    }
    assertThat(faults).isEmpty();
  }
}
