package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.archive.Backup;
import org.localbydefault.archive.Check;
import org.localbydefault.archive.Keeping;
import org.localbydefault.archive.Migrations;
import org.localbydefault.archive.Restore;
import org.localbydefault.persistence.Place;
import org.localbydefault.persistence.Stores;
import org.localbydefault.postgres.Postgres;
import org.localbydefault.report.Edition;

/**
 * What every release kept is brought up to date, on both databases. A backup by each release lies
 * in {@code src/test/resources/releases}. The one of the release that is being made is written by
 * {@code -Dgolden.rewrite=true}; those of older ones are never written again.
 */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeTest {
  private static final Path RELEASES = Path.of("src/test/resources/releases");
  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");

  @Inject AgroalDataSource source;
  @Inject Stores stores;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  static List<Path> releases() throws IOException {
    try (Stream<Path> all = Files.list(RELEASES)) {
      return all.sorted().toList();
    }
  }

  @Test
  @Order(1) // What it may write is read afterwards.
  void theReleaseThatIsBeingMadeHasABackupInItsSchema() throws Exception {
    Path mine = RELEASES.resolve(Edition.NAME.replaceAll(".* ", "") + ".backup");
    if (Boolean.getBoolean("golden.rewrite")) {
      Place.in(stores).fill(stores);
      try (Connection connection = source.getConnection()) {
        Keeping.write(mine, out -> Backup.write(connection, out, NOW));
      }
    }
    assertThat(mine).as("write it with -Dgolden.rewrite=true").exists();
    assertThat(Restore.schema(mine))
        .as("the schema changed since %s was made: write it with -Dgolden.rewrite=true", mine)
        .isEqualTo(String.valueOf(Migrations.NEWEST));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void whatAReleaseKeptIsBroughtUpToDateInTheEmbeddedDatabase(Path release) throws Exception {
    DataFolder data = new DataFolder(folder);
    restore(release, Database.in(data));
    Draft.ofThere(data, draft -> upgrade(draft));
    compare(release, Database.in(data));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void whatAReleaseKeptIsBroughtUpToDateInPostgres(Path release) throws Exception {
    try (Postgres postgres = Postgres.start()) {
      Database database =
          new Database(postgres.url(), postgres.user(), postgres.password(), Optional.empty());
      restore(release, database);
      upgrade(database);
      compare(release, database);
    }
  }

  /** A database as that release had it. */
  private static void restore(Path release, Database into) throws SQLException {
    into.migrate(Optional.of(Restore.schema(release)));
    try (Connection connection = into.connect()) {
      Restore.read(connection, release);
    }
  }

  private static Database upgrade(Database database) {
    database.migrate(Optional.empty());
    return database;
  }

  /** Nothing is wrong with what is there now, and every table has the rows that it had. */
  private void compare(Path release, Database upgraded) throws SQLException, IOException {
    Path now = folder.resolve("now.backup");
    try (Connection connection = upgraded.connect()) {
      Keeping.write(now, out -> Backup.write(connection, out, NOW));
    }
    assertThat(Restore.schema(now)).isEqualTo(String.valueOf(Migrations.NEWEST));
    assertThat(Check.of(now)).isEqualTo(Check.of(release));
    assertThat(rows(now)).containsAllEntriesOf(rows(release));
  }

  private static Map<String, Integer> rows(Path archive) throws IOException {
    Map<String, Integer> rows = new TreeMap<>();
    Lines.of(archive).forEach((table, lines) -> rows.put(table, lines.size()));
    return rows;
  }
}
