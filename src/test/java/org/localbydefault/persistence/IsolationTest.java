package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localbydefault.persistence.Place.NOW;
import static org.localbydefault.persistence.Place.QUESTION;
import static org.localbydefault.persistence.Place.chosen;
import static org.localbydefault.persistence.Place.draft;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Role;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.assessment.Saving;
import org.localbydefault.council.CouncilId;
import org.localbydefault.plan.Action;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications;
import org.localbydefault.questionnaire.QuestionId;

/** Two councils: whatever one asks of what belongs to the other, there is nothing. */
@QuarkusTest
class IsolationTest {
  @Inject Stores stores;

  private Place theirs;
  private Place.Filled things;
  private CouncilId us;
  private Everything before;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void begin() {
    theirs = Place.in(stores);
    things = theirs.fill(stores);
    us = Place.in(stores).council();
    before = everything();
  }

  /** All that the other council has. */
  private record Everything(
      List<Round> rounds,
      List<Participant> participants,
      Map<ParticipantId, Map<QuestionId, SavedAnswer>> answers,
      Map<QuestionId, Agreement> agreements,
      List<Action> actions,
      List<Publication> publications,
      List<Link> links,
      List<Trail.Entry> trail) {}

  private Everything everything() {
    CouncilId council = theirs.council();
    RoundId round = theirs.round().id();
    return new Everything(
        stores.rounds.of(council),
        stores.participants.of(council, round),
        stores.answers.of(council, round),
        stores.agreements.of(council, round),
        stores.actions.of(council),
        stores.publications.of(council),
        stores.links.of(council),
        stores.trail.of(council, 1, 100));
  }

  private void assertUnchanged() {
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void nothingIsFound() {
    RoundId round = theirs.round().id();
    ParticipantId participant = theirs.participant().id();
    var publication = things.publication().id();
    assertThat(stores.rounds.find(us, round)).isEmpty();
    assertThat(stores.rounds.of(us)).doesNotContain(theirs.round());
    assertThat(stores.participants.of(us, round)).isEmpty();
    assertThat(stores.participants.find(us, participant)).isEmpty();
    assertThat(stores.participants.find(us, round, theirs.lead().id().value())).isEmpty();
    assertThat(stores.answers.of(us, participant)).isEmpty();
    assertThat(stores.answers.of(us, round)).isEmpty();
    assertThat(stores.agreements.of(us, round)).isEmpty();
    assertThat(stores.actions.of(us)).isEmpty();
    assertThat(stores.actions.find(us, things.action().id())).isEmpty();
    assertThat(stores.publications.of(us)).isEmpty();
    assertThat(stores.publications.find(us, publication)).isEmpty();
    assertThat(stores.publications.file(us, publication, "council", "pdf")).isEmpty();
    assertThat(stores.links.of(us)).isEmpty();
    assertThat(stores.trail.of(us, 1, 100)).isEmpty();
    assertThat(stores.accounts.role(theirs.lead().id(), us)).isEmpty();
  }

  @Test
  void noRoundIsChanged() {
    RoundId round = theirs.round().id();
    assertThat(stores.rounds.change(us, round, Place.round("Ours"), theirs.round().edition()))
        .isInstanceOf(Saving.Gone.class);
    stores.rounds.set(us, round, RoundState.LOCKED);
    stores.rounds.delete(us, round);
    var next =
        new NewRound(
            "Ours",
            Optional.empty(),
            theirs.round().date(),
            Optional.of(round),
            false,
            5,
            Set.of(),
            Map.of());
    assertThat(stores.rounds.start(us, next, Place.pin(), NOW).previous()).isEmpty();
    assertUnchanged();
  }

  @Test
  void nobodyIsLetInChangedOrTakenOut() {
    RoundId round = theirs.round().id();
    ParticipantId participant = theirs.participant().id();
    var role = new Participants.Role("Ours", Perspective.RESIDENT);
    assertThatThrownBy(() -> stores.participants.join(us, round, Optional.empty(), role, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    stores.participants.change(us, participant, role);
    stores.participants.finish(us, participant, Optional.of(NOW));
    stores.participants.remove(us, participant);
    assertUnchanged();
  }

  @Test
  void noAnswerIsSavedTakenBackOrAgreed() {
    ParticipantId participant = theirs.participant().id();
    assertThat(stores.answers.save(us, participant, QUESTION, draft(chosen("ad-hoc"), 1)))
        .isInstanceOf(Saving.Gone.class);
    stores.answers.clear(us, participant, QUESTION);
    assertThat(stores.agreements.agree(us, theirs.round().id(), theirs.agreement("Ours", 1)))
        .isInstanceOf(Saving.Gone.class);
    stores.agreements.withdraw(us, theirs.round().id(), QUESTION);
    assertUnchanged();
  }

  @Test
  void noActionIsChangedAndNoneNamesTheirRound() {
    assertThat(stores.actions.change(us, things.action())).isInstanceOf(Saving.Gone.class);
    stores.actions.delete(us, things.action().id());
    assertThat(stores.actions.add(us, theirs.action("Ours"), NOW).round()).isEmpty();
    assertUnchanged();
  }

  @Test
  void noReportIsPublishedOrWithdrawn() {
    var made =
        new Publications.NewPublication(theirs.round().id(), "digest", "edition", "", List.of());
    assertThatThrownBy(() -> stores.publications.publish(us, made, theirs.lead().id().value(), NOW))
        .isInstanceOf(IllegalArgumentException.class);
    stores.publications.withdraw(us, things.publication().id(), "Ours", NOW);
    assertUnchanged();
  }

  @Test
  void noLinkIsClosedAndNoRoleIsTaken() {
    var toThem = new LinkTarget.Invitation(theirs.council(), theirs.lead().email(), Role.VIEWER);
    stores.links.make(toThem, "", NOW, Duration.ofDays(1));
    before = everything();
    stores.links.revoke(us, things.link(), NOW);
    stores.links.revokeInvitations(us, theirs.lead().email(), NOW);
    stores.accounts.remove(theirs.lead().id(), us);
    assertThat(stores.accounts.role(theirs.lead().id(), theirs.council())).isPresent();
    assertUnchanged();
  }
}
