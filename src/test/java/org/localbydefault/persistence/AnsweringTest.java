package org.localbydefault.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localbydefault.persistence.Place.NOW;
import static org.localbydefault.persistence.Place.QUESTION;
import static org.localbydefault.persistence.Place.chosen;
import static org.localbydefault.persistence.Place.draft;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.assessment.Saving;
import org.localbydefault.questionnaire.QuestionId;

/** Who answers in rounds, and what. */
@QuarkusTest
class AnsweringTest {
  @Inject Stores stores;

  private Place place;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void begin() {
    place = Place.in(stores);
  }

  @Test
  void aLockedRoundTakesNothingMore() {
    stores.rounds.set(place.council(), place.round().id(), RoundState.LOCKED);
    assertThat(save(chosen("embedded"), 0)).isInstanceOf(Saving.Gone.class);
    Round locked = stores.rounds.find(place.council(), place.round().id()).orElseThrow();
    assertThat(
            stores.rounds.change(
                place.council(), locked.id(), Place.round("New"), locked.edition()))
        .isInstanceOf(Saving.Gone.class);
    stores.rounds.set(place.council(), place.round().id(), RoundState.OPEN);
    assertThat(save(chosen("embedded"), 0)).isInstanceOf(Saving.Done.class);
  }

  /** Where nobody shall see who said what, people look at it together once it is locked. */
  @Test
  void aLockedRoundTakesAgreementsOnlyWhereAnonymityWasPromised() {
    assertThat(agreeOnceLocked(place.round())).isInstanceOf(Saving.Done.class);
    NewRound promised = Place.round("Named");
    NewRound named =
        new NewRound(
            promised.title(),
            promised.form(),
            promised.date(),
            promised.previous(),
            false,
            promised.smallestGroup(),
            promised.themes(),
            promised.targets());
    Round open = stores.rounds.start(place.council(), named, Place.pin(), NOW);
    assertThat(agreeOnceLocked(open)).isInstanceOf(Saving.Gone.class);
  }

  private Saving<Agreement> agreeOnceLocked(Round round) {
    stores.rounds.set(place.council(), round.id(), RoundState.LOCKED);
    return stores.agreements.agree(place.council(), round.id(), agreement(0));
  }

  private Agreement agreement(int edition) {
    return place.agreement("They said so", edition);
  }

  @Test
  void anAccountAnswersOnceInARoundAndPeopleWithoutOneAsOftenAsTheyAre() {
    var role = new Participants.Role("Other", Perspective.FINANCE);
    Optional<UUID> account = place.participant().account();
    Participant again =
        stores.participants.join(place.council(), place.round().id(), account, role, NOW);
    assertThat(again).isEqualTo(place.participant());
    stores.participants.join(place.council(), place.round().id(), Optional.empty(), role, NOW);
    stores.participants.join(place.council(), place.round().id(), Optional.empty(), role, NOW);
    assertThat(stores.participants.of(place.council(), place.round().id())).hasSize(3);
  }

  @Test
  void aParticipantChangesIsDoneAndIsTakenOut() {
    var id = place.participant().id();
    stores.participants.change(
        place.council(), id, new Participants.Role("", Perspective.COUNCILLOR));
    stores.participants.finish(place.council(), id, Optional.of(NOW));
    Participant now = stores.participants.find(place.council(), id).orElseThrow();
    assertThat(now.perspective()).isEqualTo(Perspective.COUNCILLOR);
    assertThat(now.finished()).contains(NOW);
    stores.participants.remove(place.council(), id);
    assertThat(stores.participants.of(place.council(), place.round().id())).isEmpty();
  }

  @Test
  void everyKindOfAnswerIsReadAsItWasSaved() {
    List<Answer> all =
        List.of(
            new Answer(
                chosen("embedded"),
                "A note with \u2019 and \uD83C\uDFE0\nin two lines",
                List.of(URI.create("https://example.org/a?b=c"), URI.create("http://example.org")),
                Confidence.SEEN),
            Answer.of(new Response.DontKnow()),
            Answer.of(new Response.NotApplicable("There is none")));
    for (int i = 0; i < all.size(); i++) {
      QuestionId question = new QuestionId("community.q" + i);
      var draft = new Answers.Draft(all.get(i), i == 1, 0, NOW);
      var expected = new SavedAnswer(question, all.get(i), i == 1, NOW, 1);
      assertThat(stores.answers.save(place.council(), id(), question, draft))
          .isEqualTo(new Saving.Done<>(expected));
      assertThat(stores.answers.of(place.council(), id())).containsEntry(question, expected);
    }
    assertThat(stores.answers.of(place.council(), place.round().id()))
        .containsOnlyKeys(id())
        .containsValue(stores.answers.of(place.council(), id()));
  }

  @Test
  void anAnswerMadeFromAnOlderOneIsAConflictAndChangesNothing() {
    save(chosen("embedded"), 0);
    assertThat(save(chosen("ad-hoc"), 1)).isInstanceOf(Saving.Done.class);
    SavedAnswer there = requireNonNull(stores.answers.of(place.council(), id()).get(QUESTION));
    assertThat(save(chosen("planned"), 1)).isEqualTo(new Saving.Conflict<>(there));
    assertThat(stores.answers.of(place.council(), id())).containsValue(there);
  }

  @Test
  void theSameAnswerOnceMoreIsNoConflict() {
    save(chosen("embedded"), 0);
    assertThat(save(chosen("embedded"), 0))
        .isInstanceOfSatisfying(
            Saving.Done.class,
            done -> assertThat(((SavedAnswer) done.now()).edition()).isEqualTo(1));
  }

  @Test
  void anAnswerThatIsTakenBackIsBlank() {
    save(chosen("embedded"), 0);
    stores.answers.clear(place.council(), id(), QUESTION);
    assertThat(stores.answers.of(place.council(), id())).isEmpty();
  }

  @Test
  void ofManyFirstAnswersAtOnceOneIsKeptAndTheOthersAreConflicts() throws Exception {
    List<Callable<Saving<SavedAnswer>>> all =
        List.of("ad-hoc", "planned", "embedded", "leading").stream()
            .<Callable<Saving<SavedAnswer>>>map(o -> () -> save(chosen(o), 0))
            .toList();
    ExecutorService people = Executors.newFixedThreadPool(all.size());
    int kept = 0;
    int conflicts = 0;
    for (Future<Saving<SavedAnswer>> one : people.invokeAll(all)) {
      Saving<SavedAnswer> saving = one.get();
      kept += saving instanceof Saving.Done ? 1 : 0;
      conflicts += saving instanceof Saving.Conflict ? 1 : 0;
    }
    people.shutdown();
    assertThat(kept).isEqualTo(1);
    assertThat(conflicts).isEqualTo(all.size() - 1);
  }

  @Test
  void anAgreedAnswerIsReadAsItWasRecordedAndAnOlderEditionIsAConflict() {
    var council = place.council();
    var round = place.round().id();
    assertThat(stores.agreements.agree(council, round, agreement(0)))
        .isEqualTo(new Saving.Done<>(agreement(1)));
    assertThat(stores.agreements.of(council, round)).containsEntry(QUESTION, agreement(1));
    assertThat(stores.agreements.agree(council, round, place.agreement("Other", 1)))
        .isInstanceOf(Saving.Done.class);
    assertThat(stores.agreements.agree(council, round, place.agreement("Third", 1)))
        .isInstanceOf(Saving.Conflict.class);
    stores.agreements.withdraw(council, round, QUESTION);
    assertThat(stores.agreements.of(council, round)).isEmpty();
  }

  @Test
  void nobodyJoinsARoundThatIsNotThere() {
    var role = new Participants.Role("", Perspective.FINANCE);
    var nowhere = new RoundId(UUID.randomUUID());
    assertThatThrownBy(
            () -> stores.participants.join(place.council(), nowhere, Optional.empty(), role, NOW))
        .hasMessageContaining("no such round");
  }

  private ParticipantId id() {
    return place.participant().id();
  }

  private Saving<SavedAnswer> save(Response response, int edition) {
    return stores.answers.save(place.council(), id(), QUESTION, draft(response, edition));
  }
}
