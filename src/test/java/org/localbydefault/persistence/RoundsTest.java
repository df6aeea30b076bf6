package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.persistence.Place.NOW;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Saving;

/** Rounds as they were started and changed. */
@QuarkusTest
class RoundsTest {
  @Inject Stores stores;

  private Place place;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void begin() {
    place = Place.in(stores);
  }

  @Test
  void aRoundIsReadAsItWasStarted() {
    Round round = place.round();
    assertThat(stores.rounds.find(place.council(), round.id())).contains(round);
    assertThat(stores.rounds.of(place.council())).containsExactly(round);
    assertThat(round.themes()).hasSize(2);
    assertThat(round.targets()).hasSize(1);
    assertThat(round.created()).isEqualTo(NOW);
    assertThat(stores.rounds.source(round.hash())).contains(Place.pin().source());
  }

  @Test
  void aRoundFollowsAnotherOfItsCouncilAndTheNewestComesFirst() {
    var next =
        new NewRound(
            "Next",
            Optional.empty(),
            place.round().date(),
            Optional.of(place.round().id()),
            false,
            5,
            Set.of(),
            Map.of());
    Round second =
        stores.rounds.start(place.council(), next, Place.pin(), NOW.plus(1, ChronoUnit.DAYS));
    assertThat(second.previous()).contains(place.round().id());
    assertThat(stores.rounds.of(place.council())).containsExactly(second, place.round());
  }

  @Test
  void aRoundChangedFromAnOldEditionIsAConflict() {
    Round before = place.round();
    var changed =
        stores.rounds.change(place.council(), before.id(), Place.round("New"), before.edition());
    assertThat(changed).isInstanceOf(Saving.Done.class);
    Round now = stores.rounds.find(place.council(), before.id()).orElseThrow();
    assertThat(now.title()).isEqualTo("New");
    assertThat(now.themes()).isEqualTo(before.themes());
    assertThat(
            stores.rounds.change(
                place.council(), before.id(), Place.round("Older"), before.edition()))
        .isEqualTo(new Saving.Conflict<>(now));
  }

  @Test
  void aDeletedRoundTakesEverythingInItAlong() {
    place.fill(stores);
    stores.rounds.delete(place.council(), place.round().id());
    assertThat(stores.rounds.of(place.council())).isEmpty();
    assertThat(stores.participants.find(place.council(), place.participant().id())).isEmpty();
    assertThat(stores.answers.of(place.council(), place.round().id())).isEmpty();
    assertThat(stores.publications.of(place.council())).isEmpty();
    assertThat(stores.actions.of(place.council())).hasSize(1);
  }
}
