package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.Actions;

@QuarkusTest
class PlanPagesTest {
  private static final Pattern STEP = Pattern.compile("name=\"question\" value=\"([^\"]+)\"");

  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;
  @Inject Actions actions;

  private static String plan(Round round) {
    return "/councils/" + round.council() + "/plan";
  }

  private Action add(Browsing somebody, Round round, String title)
      throws IOException, InterruptedException {
    somebody.get(plan(round) + "/new");
    somebody.post(
        plan(round) + "/new",
        "title",
        title,
        "owner",
        "Head of commissioning",
        "due-day",
        "31",
        "due-month",
        "3",
        "due-year",
        "2027",
        "effort",
        "months",
        "status",
        "in-progress",
        "note",
        "Line one\r\nLine two");
    List<Action> all = actions.of(round.council());
    return all.get(all.size() - 1);
  }

  private static Browsing.Page change(Browsing somebody, Round round, Action action, String title)
      throws IOException, InterruptedException {
    return somebody.post(
        plan(round) + "/" + action.id(),
        "title",
        title,
        "status",
        "done",
        "edition",
        String.valueOf(action.edition()));
  }

  @Test
  void aRecommendedStepIsTakenOverOnce() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing contributor = cast.somebody(address, round.council(), Role.CONTRIBUTOR);
    Browsing.Page page = contributor.get(plan(round));
    assertThat(page.body()).contains("No action yet", "Recommended next steps");
    Matcher step = STEP.matcher(page.body());
    assertThat(step.find()).isTrue();
    for (int i = 0; i < 2; i++) {
      Browsing.Page taken =
          contributor.post(
              plan(round) + "/take", "round", round.id().toString(), "question", step.group(1));
      assertThat(taken.status()).isEqualTo(303);
    }
    assertThat(actions.of(round.council())).hasSize(1);
    assertThat(contributor.get(plan(round)).body())
        .contains("Not started", "Not set", "Assessment 2026", "plan.csv")
        .doesNotContain("plan.ics")
        .doesNotContain("value=\"" + step.group(1) + "\"");
  }

  @Test
  void anActionIsAddedChangedAndDeleted() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing contributor = cast.somebody(address, round.council(), Role.CONTRIBUTOR);
    Action action = add(contributor, round, "Publish <our> spend");
    assertThat(contributor.get(plan(round)).body())
        .contains("Publish &lt;our&gt; spend", "31 March 2027", "Head of commissioning");
    assertThat(contributor.get(plan(round) + "/" + action.id()).body())
        .contains("value=\"2027\"", "Line one");
    assertThat(change(contributor, round, action, "Published").status()).isEqualTo(303);
    assertThat(contributor.get(plan(round)).body()).contains("Published", "Done");
    assertThat(contributor.get(plan(round) + "/" + action.id() + "/delete").status())
        .isEqualTo(200);
    contributor.post(plan(round) + "/" + action.id() + "/delete");
    assertThat(actions.of(round.council())).isEmpty();
  }

  @Test
  void whoComesSecondSeesBoth() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing one = cast.somebody(address, round.council(), Role.CONTRIBUTOR);
    Browsing other = cast.somebody(address, round.council(), Role.LEAD);
    Action action = add(one, round, "First words");
    other.get(plan(round));
    change(one, round, action, "Words of one");
    Browsing.Page page = change(other, round, action, "Words of the other");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("Words of one", "Words of the other");
    Matcher edition = Pattern.compile("name=\"edition\" value=\"(\\d+)\"").matcher(page.body());
    assertThat(edition.find()).isTrue();
    Browsing.Page again =
        other.post(
            plan(round) + "/" + action.id(),
            "title",
            "Words of the other",
            "status",
            "done",
            "edition",
            edition.group(1));
    assertThat(again.status()).isEqualTo(303);
    assertThat(actions.of(round.council()).get(0).title()).isEqualTo("Words of the other");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',   '',  '',   '',     not-started, Enter what will be done
          Do it, 31, 2,    2027,   not-started, Enter a real date
          Do it, 31, '',   2027,   not-started, 'Enter the due date with day, month and year'
          Do it, 1,  1,    99999,  not-started, Enter a real date
          Do it, x,  y,    z,      not-started, Enter a real date
          Do it, '', '',   '',     never,       Select how far it is
          """)
  void aMistakeIsSaidAndWhatWasTypedIsKept(
      String title, String day, String month, String year, String status, String says)
      throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing contributor = cast.somebody(address, round.council(), Role.CONTRIBUTOR);
    contributor.get(plan(round) + "/new");
    Browsing.Page page =
        contributor.post(
            plan(round) + "/new",
            "title",
            title,
            "due-day",
            day,
            "due-month",
            month,
            "due-year",
            year,
            "status",
            status,
            "owner",
            "Kept owner");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("Error: ", says, "Kept owner");
    assertThat(actions.of(round.council())).isEmpty();
  }

  @Test
  void thePlanStandsInTheReportAndGoesWithTheCouncil() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing contributor = cast.somebody(address, round.council(), Role.CONTRIBUTOR);
    String draft = "/councils/" + round.council() + "/rounds/" + round.id() + "/draft/council.html";
    String before = contributor.get(draft).body();
    assertThat(before).doesNotContain("Publish our spend");
    add(contributor, round, "Publish our spend");
    assertThat(contributor.get(draft).body())
        .contains("Publish our spend", "In progress", "31 March 2027", "Head of commissioning");
    cast.next(round, "castlebridge-unitary");
    assertThat(contributor.get(plan(round)).body()).contains("Publish our spend");
  }

  @Test
  void theFilesHoldThePlan() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing contributor = cast.somebody(address, round.council(), Role.CONTRIBUTOR);
    Action action = add(contributor, round, "=HYPERLINK(1), then; ŵy");
    assertThat(contributor.get(plan(round)).body()).contains("plan.ics");
    String calendar = contributor.get(plan(round) + ".ics").body();
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("UID:" + action.id() + "@local-by-default\r\n")
        .contains("DTSTART;VALUE=DATE:20270331\r\n")
        .contains("SUMMARY:=HYPERLINK(1)\\, then\\; ŵy\r\n");
    assertThat(contributor.get(plan(round) + ".csv").bytes())
        .startsWith(0xEF, 0xBB, 0xBF, 'i', 'd');
    assertThat(contributor.get(plan(round) + ".csv").body())
        .contains("\"'=HYPERLINK(1), then; ŵy\"", "2027-03-31");
  }

  @Test
  void aViewerReadsAndChangesNothing() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Action action =
        add(cast.somebody(address, round.council(), Role.CONTRIBUTOR), round, "Something");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    assertThat(viewer.get(plan(round)).body()).contains("Something").doesNotContain("/plan/new");
    assertThat(viewer.get(plan(round) + "/new").status()).isEqualTo(403);
    assertThat(change(viewer, round, action, "Else").status()).isEqualTo(403);
    assertThat(viewer.post(plan(round) + "/take").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".ics", ".csv", "/new", "/00000000-0000-0000-0000-000000000000"})
  void anotherCouncilsPeopleFindNoPlan(String page) throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Round other = cast.round("fernmoor-district");
    Browsing elsewhere = cast.somebody(address, other.council(), Role.LEAD);
    assertThat(elsewhere.get(plan(round) + page).status()).isEqualTo(404);
  }

  @Test
  void anotherCouncilsActionIsNotThere() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Round other = cast.round("fernmoor-district");
    Action action = add(cast.somebody(address, round.council(), Role.LEAD), round, "Something");
    Browsing elsewhere = cast.somebody(address, other.council(), Role.LEAD);
    assertThat(elsewhere.get(plan(other) + "/" + action.id()).status()).isEqualTo(404);
    assertThat(change(elsewhere, other, action, "Stolen").status()).isEqualTo(404);
    elsewhere.post(plan(other) + "/" + action.id() + "/delete");
    assertThat(actions.of(round.council())).hasSize(1);
  }
}
