package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.publication.Publications;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** A locked round: nobody comes to it any more, and who counts in what it shows. */
@QuarkusTest
class LockedRoundTest {
  private static final QuestionId QUESTION = new QuestionId("whole-system.joint-commissioning");

  @TestHTTPResource("/")
  URI address;

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Participants participants;
  @Inject Answers answers;
  @Inject Publications publications;

  @Test
  void nobodyJoinsOrIsAddedAnyMore() throws IOException, InterruptedException {
    Round open = town.round(town.council().id());
    Round locked = town.round(open.council());
    rounds.set(locked.council(), locked.id(), RoundState.LOCKED);
    Browsing contributor = town.signedIn(address, open.council(), Role.CONTRIBUTOR);
    Browsing lead = town.signedIn(address, open.council(), Role.LEAD);
    for (Round round : new Round[] {open, locked}) {
      contributor.post(
          Town.base(round) + "/join", "label", "Head of care", "perspective", "commissioner");
      lead.post(
          Town.base(round) + "/people",
          "label",
          "Manager of a charity",
          "perspective",
          "vcse-partner",
          "lasts",
          "month");
    }
    assertThat(participants.of(open.council(), open.id())).hasSize(2);
    assertThat(participants.of(locked.council(), locked.id())).isEmpty();
  }

  @Test
  void whoLookedAtNothingThatWasTakenOverIsNotAmongThoseWhoAreShown()
      throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    answer(round, "starting", true);
    answer(round, "leading", false);
    answer(round, "leading", false);
    answer(round, "leading", false);
    rounds.set(round.council(), round.id(), RoundState.LOCKED);
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    assertThat(lead.get(Town.base(round) + "/differences").body())
        .contains("3 of 3 people are within one level");
  }

  @Test
  void nothingIsPublishedWhereNothingMayBeShown() throws IOException, InterruptedException {
    Round round = town.round(town.council().id());
    answer(round, "leading", false);
    answer(round, "leading", false);
    rounds.set(round.council(), round.id(), RoundState.LOCKED);
    Browsing lead = town.signedIn(address, round.council(), Role.LEAD);
    assertThat(lead.post(Town.base(round) + "/publish").status()).isEqualTo(422);
    assertThat(publications.of(round.council())).isEmpty();
    assertThat(lead.get(Town.base(round) + "/draft/council.pdf").location()).endsWith("/results");
  }

  private void answer(Round round, String option, boolean isCarried) {
    var person = town.respondent(round, Optional.empty(), Perspective.COMMISSIONER);
    Answer answer = Answer.of(new Response.Chosen(new OptionId(option)));
    Answers.Draft draft = new Answers.Draft(answer, isCarried, 0, Town.NOW);
    answers.save(round.council(), person.id(), QUESTION, draft);
  }
}
