package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;

/** What a group is asked to talk about first is what it has time for. */
@QuarkusTest
class DisputesTest {
  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Answers answers;
  @Inject Content content;

  @Test
  void theEightWidestStandFirstAndTheOtherSixteenOfTheShortFormAreCounted()
      throws IOException, InterruptedException {
    Round round = town.round(town.council().id(), false);
    for (String option : List.of("starting", "starting", "leading", "leading")) {
      answer(round, option);
    }
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    assertThat(lead.get(Town.base(round) + "/differences").body())
        .contains(">1. ", ">8. ", "Other questions that divide people: 16.")
        .doesNotContain(">9. ");
  }

  private void answer(Round round, String option) {
    Participant person = town.respondent(round, Optional.empty(), Perspective.COMMISSIONER);
    content.questionnaire(round).questions().stream()
        .map(Question::id)
        .forEach(
            question ->
                answers.save(
                    round.council(),
                    person.id(),
                    question,
                    new Answers.Draft(
                        new Answer(
                            new Response.Chosen(new OptionId(option)),
                            "",
                            List.of(),
                            Confidence.UNSTATED),
                        false,
                        0,
                        Town.NOW)));
  }
}
