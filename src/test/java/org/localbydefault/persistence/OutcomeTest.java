package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.persistence.Place.NOW;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
  @Inject AgroalDataSource database;

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
    assertThat(rows(gone.council().value())).hasSizeGreaterThan(8).doesNotContainValue(0);
    Map<String, Integer> before = rows(stays.council().value());
    stores.councils.delete(gone.council());
    assertThat(rows(gone.council().value()).values()).containsOnly(0);
    assertThat(rows(stays.council().value())).isEqualTo(before);
    assertThat(stores.accounts.find(gone.lead().id())).isPresent();
  }

  /** How many rows of a council every table has that knows councils. */
  private Map<String, Integer> rows(UUID council) throws SQLException {
    Map<String, Integer> rows = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      for (String table : tables(connection)) {
        String query = "select count(*) from " + table + " where council_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
          statement.setObject(1, council);
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            rows.put(table, row.getInt(1));
          }
        }
      }
    }
    return rows;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    boolean isCapital = connection.getMetaData().storesUpperCaseIdentifiers();
    String column = isCapital ? "COUNCIL_ID" : "council_id";
    try (ResultSet columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", column)) {
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        tables.add(table);
      }
    }
    return tables;
  }
}
