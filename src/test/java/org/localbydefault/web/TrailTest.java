package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Role;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;

/** The trail as a lead reads it. */
@QuarkusTest
class TrailTest {
  private static final String QUESTION = "whole-system.joint-commissioning";
  private static final String TITLE = "Commissioning across services";

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Trail trail;

  private Round round;
  private Browsing lead;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void aLeadComes() throws Exception {
    round = town.round(town.council().id());
    lead = town.signedIn(address, round.council(), Role.LEAD);
  }

  private String page() throws Exception {
    return lead.get("/councils/" + round.council() + "/trail").body();
  }

  private void note(String subject) {
    trail.add(
        new Trail.Entry(
            Optional.of(round.council()), Optional.empty(), Deed.ANSWER_AGREED, subject, Town.NOW));
  }

  @Test
  void anAgreedAnswerIsNamedByItsQuestionsTitle() throws Exception {
    String agree = Town.base(round) + "/agree/" + QUESTION;
    lead.get(agree);
    lead.post(agree, "answer", "emerging", "why", "We talked", "edition", "0");
    lead.post(agree + "/withdraw");
    assertThat(page())
        .contains("recorded an agreed answer " + TITLE, "removed an agreed answer " + TITLE)
        .doesNotContain(QUESTION, round.id().toString());
  }

  @Test
  void aLineOfLongAgoNamesNoRoundAndIsUnderstoodAllTheSame() throws Exception {
    note(QUESTION);
    assertThat(page()).contains("recorded an agreed answer " + TITLE);
  }

  @Test
  void aQuestionThatIsGoneIsNamedByItsId() throws Exception {
    note(round.id() + " whole-system.of-yesterday");
    note(round.id() + " " + QUESTION);
    rounds.delete(round.council(), round.id());
    assertThat(page())
        .contains(
            "recorded an agreed answer whole-system.of-yesterday",
            "recorded an agreed answer " + QUESTION)
        .doesNotContain(round.id().toString());
  }

  @Test
  void aLongTrailIsReadPageByPageToItsFirstLine() throws Exception {
    String path = "/councils/" + round.council() + "/trail";
    note("the very first");
    for (int i = 0; i < 100; i++) {
      trail.add(
          new Trail.Entry(
              Optional.of(round.council()),
              Optional.empty(),
              Deed.ANSWER_AGREED,
              "a later line",
              Town.NOW.plusSeconds(60)));
    }
    assertThat(page()).contains(path + "?page=2", "Page 1 of 2").doesNotContain("the very first");
    assertThat(lead.get(path + "?page=2").body())
        .contains("the very first", path + "?page=1", "Page 2 of 2");
    assertThat(lead.get(path + "?page=x").body()).contains("Page 1 of 2");
  }
}
