package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;

@QuarkusTest
class ResultPagesTest {
  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;

  private static String path(Round round) {
    return "/councils/" + round.council() + "/rounds/" + round.id();
  }

  @Test
  void theWholeMessageStandsAtTheTop() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    Browsing.Page page = viewer.get(path(round) + "/results");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Castlebridge stands at", "What the council does well", "What to work on first")
        .contains("<svg", "How this number came about")
        .doesNotContain("style=", "<script>");
  }

  @Test
  void aStatementUnfoldsToItsAnswersAndTheRule() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    Browsing.Page page =
        viewer.get(path(round) + "/results/questions/whole-system.joint-commissioning");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("What people answered", "Left blank", "it counts with weight")
        .doesNotContain("Commissioning lead for adults");
  }

  @Test
  void aGroupIsShownApartWhereEachIsLargeEnough() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    assertThat(viewer.get(path(round) + "/results?side=partners").body())
        .contains("As partners and residents see it");
    assertThat(viewer.get(path(round) + "/results?side=councillors").status()).isEqualTo(404);
  }

  @Test
  void aSmallGroupIsNotShownApart() throws IOException, InterruptedException {
    Round round = cast.round("fernmoor-district");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    assertThat(viewer.get(path(round) + "/results?side=officers").status()).isEqualTo(404);
    assertThat(viewer.get(path(round) + "/results").body())
        .contains("Groups are shown apart where each has at least 5 people");
  }

  @Test
  void aRoundIsComparedWithTheOneItFollows() throws IOException, InterruptedException {
    Round before = cast.round("westmere-county-2025");
    Round round = cast.next(before, "westmere-county-2026");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    assertThat(viewer.get(path(round) + "/results").body()).contains("Compared with last time");
    assertThat(viewer.get(path(before) + "/results").body())
        .doesNotContain("Compared with last time");
  }

  @Test
  void aNearlyEmptyRoundHasNoLevel() throws IOException, InterruptedException {
    Round round = cast.round("hollin-vale-nearly-empty");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    Browsing.Page page = viewer.get(path(round) + "/results");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("No level");
  }

  @Test
  void twoStepsUpAreShownTogether() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    String twoSteps =
        "/what-if?question=local-spend.spend-analysis&question=community.funding-length";
    Browsing.Page page = viewer.get(path(round) + twoSteps);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("As it would be", "Overall").containsPattern(">\\s*\\+\\d");
  }

  @Test
  void nothingSelectedIsAMistakeOnceTheFormIsSent() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    Browsing.Page sent = viewer.get(path(round) + "/what-if?show=true");
    assertThat(sent.status()).isEqualTo(422);
    assertThat(sent.body()).contains("Error: ", "Select at least one statement");
    assertThat(viewer.get(path(round) + "/what-if").body()).doesNotContain("Error: ");
  }

  @Test
  void moreThanFiveStepsAreAMistake() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    Browsing.Page page =
        viewer.get(
            path(round)
                + "/what-if?question=whole-system.pooled-money&question=whole-system.data-sharing"
                + "&question=local-spend.spend-analysis&question=community.funding-length"
                + "&question=neighbourhood.local-voice&question=community.public-commitment");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("Error: ", "Select up to 5 statements");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/results",
        "/results?side=officers",
        "/results/questions/whole-system.joint-commissioning",
        "/what-if"
      })
  void anotherCouncilsPeopleFindNothing(String page) throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Round other = cast.round("fernmoor-district");
    Browsing elsewhere = cast.somebody(address, other.council(), Role.LEAD);
    assertThat(elsewhere.get(path(round) + page).status()).isEqualTo(404);
    // Their own council's address with the other council's round.
    String mixed = "/councils/" + other.council() + "/rounds/" + round.id() + page;
    assertThat(elsewhere.get(mixed).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/results/questions/no-such.question",
        "/results/questions/%3Cscript%3E",
        "/results?side=everything",
        "/what-if?question=no-such.question",
        "/what-if?question=%00%27"
      })
  void whatIsNotThereIsNoBrokenPage(String page) throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    assertThat(viewer.get(path(round) + page).status()).isIn(200, 404);
  }
}
