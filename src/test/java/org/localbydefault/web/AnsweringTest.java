package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.council.EnrolledCouncil;

@QuarkusTest
class AnsweringTest {
  @TestHTTPResource("/")
  URI address;

  @Inject Town town;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          LEAD,        true,  'You promised, as a lead, that nobody sees who said what.'
          CONTRIBUTOR, true,  Your lead promises that nobody sees who said what.
          LEAD,        false, Other leads and your colleagues can see what you answer.
          CONTRIBUTOR, false, The lead and your colleagues can see what you answer.
          """)
  void whoAnswersReadsWhatWasPromisedAndByWhom(Role role, boolean isAnonymous, String words)
      throws IOException, InterruptedException {
    Round round = town.round(town.council().id(), isAnonymous);
    Browsing person = town.signedIn(address, round.council(), role);
    assertThat(person.get(Town.base(round) + "/join").body()).contains(">" + words + "<");
  }

  @Test
  void aLeadStartsARoundAndAnswersIt() throws IOException, InterruptedException {
    EnrolledCouncil council = town.council();
    Browsing lead = town.signedIn(address, council.id(), Role.LEAD);
    String rounds = "/councils/" + council.id() + "/rounds/";
    assertThat(lead.get(rounds + "new").body()).contains("Start an assessment", "Short form");
    var started =
        lead.post(
            rounds + "new",
            "title",
            "Spring 2027",
            "questions",
            "keep-it-local/short",
            "date-day",
            "27",
            "date-month",
            "3",
            "date-year",
            "2027",
            "anonymous",
            "yes",
            "smallest",
            "5",
            "themes",
            "homelessness-and-housing");
    assertThat(started.status()).isEqualTo(303);
    String base = URI.create(started.location()).getPath();
    assertThat(lead.get(base).body()).contains("You have not started to answer yet");
    assertThat(lead.post(base + "/join", "label", "Head").status()).isEqualTo(422);
    var joined = lead.post(base + "/join", "perspective", "commissioner", "label", "Head");
    assertThat(URI.create(joined.location()).getPath()).isEqualTo(base);
    assertThat(lead.get(base).body())
        .contains("0 of 6 parts completed", "Not yet started", "Change how you answer");
    assertThat(lead.get(base + "/check").body())
        .contains("Answer at least one question before you finish")
        .doesNotContain("You can finish without");
    String question = base + "/questions/whole-system.joint-commissioning";
    assertThat(lead.get(question).body()).contains("Question 1 of 4", "I don’t know");
    var next = lead.post(question, "answer", "developing", "edition", "0");
    assertThat(next.location()).endsWith("/questions/whole-system.pooled-money");
    assertThat(lead.get(base).body()).contains("In progress", "1 of 4 answered");
    for (String id : new String[] {"pooled-money", "shared-decisions", "lived-experience"}) {
      next = lead.post(base + "/questions/whole-system." + id, "answer", "dont_know");
    }
    assertThat(next.location()).endsWith("/sections/whole-system");
    var check = lead.get(base + "/sections/whole-system");
    assertThat(check.body()).contains("Developing", "Commissioning across services", "Change");
    assertThat(lead.get(base).body()).contains("1 of 6 parts completed");
    assertThat(lead.get(base + "/check").body()).contains("20 questions have no answer yet");
    var finished = lead.post(base + "/finish");
    assertThat(lead.get(URI.create(finished.location()).getPath()).body())
        .contains("You have finished", "You answered 4 of 24 questions", "you look at where")
        .doesNotContain("Your lead");
  }
}
