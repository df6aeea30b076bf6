package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Pin;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlQuestionnaires;

/** A questionnaire whose levels are words alone. */
@QuarkusTest
class PlainLevelsTest {
  private static final String SOURCE =
      """
      format: 1
      id: plain
      version: 1.0.0
      language: en-GB
      title: Plain
      themes: {finance: Finance}
      scales:
        practice:
          - {id: starting, label: Starting, value: 1}
          - {id: leading, label: Leading, value: 2}
      sections:
        - id: money
          title: Money
          questions:
            - {id: spend, text: Does the council know where its money goes?, scale: practice}
      """;

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Rounds rounds;

  private Round round(CouncilId council) {
    var questionnaire =
        YamlQuestionnaires.read(SourceFile.of("plain.yaml", SOURCE)).value().orElseThrow();
    NewRound settings =
        new NewRound(
            "Spring 2027",
            Optional.empty(),
            LocalDate.of(2027, 3, 27),
            Optional.empty(),
            false,
            5,
            Set.of(),
            Map.of());
    return rounds.start(council, settings, new Pin(questionnaire, SOURCE), Town.NOW);
  }

  @Test
  void nobodyIsAskedToChooseAPracticeThatIsNotDescribed() throws Exception {
    Round round = round(town.council().id());
    Account lead = town.person(round.council(), Role.LEAD);
    town.respondent(round, Optional.of(lead), Perspective.COMMISSIONER);
    Browsing browsing = town.signedIn(address, lead);
    for (String path : new String[] {"/questions/money.spend", "/agree/money.spend"}) {
      assertThat(browsing.get(Town.base(round) + path).body())
          .as(path)
          .contains("Choose the answer that is closest")
          .doesNotContain("practice that");
      assertThat(browsing.post(Town.base(round) + path, "why", "We talked").body())
          .as(path)
          .contains("Select an answer, or say that you do not know");
    }
    Round described = town.round(round.council());
    town.respondent(described, Optional.of(lead), Perspective.COMMISSIONER);
    String question = "/questions/whole-system.joint-commissioning";
    assertThat(browsing.get(Town.base(described) + question).body())
        .contains("Choose the practice that is closest");
  }
}
