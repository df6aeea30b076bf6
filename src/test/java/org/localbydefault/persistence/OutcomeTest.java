package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.persistence.Place.NOW;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Saving;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.Status;
import org.localbydefault.publication.Publication;

/** The plan, published reports, and that a deleted council leaves nothing behind. */
@QuarkusTest
class OutcomeTest {
  private static final int THREE_MEGABYTES = 3 * 1024 * 1024;

  @Inject Stores stores;
  @Inject Rows rows;

  @Test
  void anActionIsReadAsItWasAddedAndChanged() {
    Place place = Place.in(stores);
    Action added = stores.actions.add(place.council(), place.action("Ask the market"), NOW);
    assertThat(stores.actions.find(place.council(), added.id())).contains(added);
    assertThat(added.round()).contains(place.round().id());
    Action changed = with(added, Status.IN_PROGRESS);
    assertThat(stores.actions.change(place.council(), changed)).isInstanceOf(Saving.Done.class);
    Action now = stores.actions.find(place.council(), added.id()).orElseThrow();
    assertThat(now.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(stores.actions.change(place.council(), with(added, Status.DONE)))
        .isEqualTo(new Saving.Conflict<>(now));
    stores.actions.delete(place.council(), added.id());
    assertThat(stores.actions.change(place.council(), now)).isInstanceOf(Saving.Gone.class);
    assertThat(stores.actions.of(place.council())).isEmpty();
  }

  private static Action with(Action action, Status status) {
    return new Action(
        action.id(),
        action.round(),
        action.question(),
        action.title(),
        action.owner(),
        action.due(),
        action.effort(),
        status,
        action.note(),
        action.edition());
  }

  @Test
  void aPublishedReportKeepsItsFilesByteByByte() {
    Place place = Place.in(stores);
    Publication made = place.publish(stores, "%PDF", 'y', THREE_MEGABYTES);
    assertThat(stores.publications.find(place.council(), made.id())).contains(made);
    assertThat(stores.publications.of(place.council())).containsExactly(made);
    assertThat(made.files())
        .containsExactly(
            new Publication.FileInfo("council", "pdf", 14, THREE_MEGABYTES + 4),
            new Publication.FileInfo("result", "json", 0, 2));
    var file = stores.publications.file(place.council(), made.id(), "council", "pdf").orElseThrow();
    assertThat(file.content()).hasSize(THREE_MEGABYTES + 4).endsWith((byte) 'y');
    assertThat(stores.publications.file(place.council(), made.id(), "council", "html")).isEmpty();
  }

  @Test
  void aReportIsReplacedByTheNextOfItsRoundAndWithdrawnOnce() {
    Place place = Place.in(stores);
    Publication first = place.publish(stores, "1", 'x', 1);
    Publication second = place.publish(stores, "2", 'x', 1);
    stores.publications.withdraw(place.council(), second.id(), "A mistake", NOW);
    stores.publications.withdraw(place.council(), second.id(), "Another", NOW.plusSeconds(1));
    assertThat(stores.publications.find(place.council(), first.id()).orElseThrow().replacedBy())
        .contains(second.id());
    assertThat(stores.publications.find(place.council(), second.id()).orElseThrow().withdrawal())
        .contains(new Publication.Withdrawal(NOW, "A mistake"));
  }

  @Test
  void aDeletedCouncilLeavesNothingInAnyTable() throws SQLException {
    Place gone = Place.in(stores);
    Place stays = Place.in(stores);
    gone.fill(stores);
    stays.fill(stores);
    assertThat(rows.of(gone.council())).hasSizeGreaterThan(8).doesNotContainValue(List.of());
    Map<String, List<String>> before = rows.of(stays.council());
    stores.councils.delete(gone.council());
    assertThat(rows.of(gone.council()).values()).containsOnly(List.of());
    assertThat(rows.of(stays.council())).isEqualTo(before);
    assertThat(stores.accounts.find(gone.lead().id())).isPresent();
  }
}
