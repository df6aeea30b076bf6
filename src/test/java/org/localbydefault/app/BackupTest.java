package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.account.Account;
import org.localbydefault.archive.ArchiveException;
import org.localbydefault.archive.Backup;
import org.localbydefault.archive.Check;
import org.localbydefault.archive.Keeping;
import org.localbydefault.archive.Restore;
import org.localbydefault.persistence.Place;
import org.localbydefault.persistence.Stores;
import org.localbydefault.postgres.Postgres;

/** Backups of the running application's database, restored into others of both kinds. */
@QuarkusTest
class BackupTest {
  private static final int DAMAGES = 200;
  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");

  @Inject AgroalDataSource source;
  @Inject Stores stores;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path file;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void begin() throws SQLException, IOException {
    Place.in(stores).fill(stores);
    file = backup(source.getConnection(), "first.backup");
  }

  private Path backup(Connection connection, String name) throws SQLException, IOException {
    Path target = folder.resolve(name);
    try (connection) {
      long rows = Keeping.write(target, out -> Backup.write(connection, out, NOW));
      assertThat(rows).isPositive();
    }
    return target;
  }

  private Database embedded() throws IOException {
    return Database.in(new DataFolder(Files.createDirectories(folder.resolve("data"))));
  }

  private void restore(Path archive, Database into) throws SQLException {
    into.migrate(Optional.of(Restore.schema(archive)));
    try (Connection connection = into.connect()) {
      assertThat(Restore.isEmpty(connection)).isTrue();
      Restore.read(connection, archive);
    }
  }

  @Test
  void everythingIsThereAgainInTheEmbeddedDatabase() throws Exception {
    Database target = embedded();
    restore(file, target);
    assertThat(Lines.of(backup(target.connect(), "second.backup"))).isEqualTo(Lines.of(file));
  }

  @Test
  void everythingIsThereAgainInPostgres() throws Exception {
    try (Postgres postgres = Postgres.start()) {
      Database target =
          new Database(postgres.url(), postgres.user(), postgres.password(), Optional.empty());
      restore(file, target);
      Path second = backup(target.connect(), "second.backup");
      assertThat(Lines.of(second)).isEqualTo(Lines.of(file));
      assertThat(Check.of(second)).isEmpty();
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws Exception {
    Path again = backup(source.getConnection(), "again.backup");
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void whatIsWrittenMeanwhileIsNotInIt() throws Exception {
    CompletableFuture<Account> added = new CompletableFuture<>();
    Path target = folder.resolve("meanwhile.backup");
    try (Connection connection = source.getConnection()) {
      Keeping.write(target, out -> Backup.write(connection, atTheFirstByte(out, added), NOW));
    }
    String late = added.join().id().toString();
    assertThat(Lines.of(target)).isEqualTo(Lines.of(file));
    assertThat(Lines.of(target).toString()).doesNotContain(late);
    assertThat(Lines.of(backup(source.getConnection(), "after.backup")).toString()).contains(late);
  }

  /** Writes on, and has somebody make an account before the first byte. */
  private OutputStream atTheFirstByte(OutputStream out, CompletableFuture<Account> added) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (!added.isDone()) {
          added.complete(CompletableFuture.supplyAsync(() -> Place.account(stores)).join());
        }
        out.write(bytes, from, length);
      }
    };
  }

  @Test
  void aWholeArchiveHasNothingWrong() {
    assertThat(Check.of(file)).isEmpty();
  }

  @Test
  void aChangedTableIsFoundAndIsNotRestored() throws Exception {
    Path changed =
        Lines.rewritten(file, "tables/trail.jsonl", text -> text.replace("ROUND", "R0UND"));
    assertThat(Check.of(changed)).singleElement().asString().contains("table trail");
    assertThatThrownBy(() -> restore(changed, embedded())).isInstanceOf(ArchiveException.class);
    try (Connection connection = embedded().connect()) {
      assertThat(Restore.isEmpty(connection)).isTrue();
    }
  }

  @Test
  void whatKeepsSomethingIsNoPlaceToRestoreInto() throws Exception {
    try (Connection connection = source.getConnection()) {
      assertThat(Restore.isEmpty(connection)).isFalse();
    }
  }

  @Test
  void halfAnArchiveIsNone() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Path half = folder.resolve("half.backup");
    Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> Check.of(half)).hasMessageContaining("only a part of one");
  }

  @Test
  void aByteThatChangedAnywhereIsFoundOrChangesNothing() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Path damaged = folder.resolve("damaged.backup");
    int found = 0;
    for (int i = 0; i < DAMAGES; i++) {
      byte[] changed = bytes.clone();
      int at = (int) ((long) bytes.length * i / DAMAGES);
      changed[at] ^= (byte) 0xff;
      Files.write(damaged, changed);
      found += isFound(damaged) ? 1 : 0;
    }
    // Times, and the lengths that a zip file says twice, are nothing to us.
    assertThat(found).isGreaterThan(DAMAGES * 9 / 10);
  }

  /** Whether something is wrong with an archive; else it holds what was put into it. */
  private boolean isFound(Path archive) throws IOException {
    try {
      if (!Check.of(archive).isEmpty()) {
        return true;
      }
    } catch (ArchiveException e) {
      return true;
    }
    assertThat(Lines.of(archive)).isEqualTo(Lines.of(file));
    return false;
  }

  @Test
  void whatDoesNotBelongTogetherIsFound() throws Exception {
    Database target = embedded();
    restore(file, target);
    try (Connection connection = target.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("update pinned_questionnaire set source = 'changed'");
      statement.execute("update publication_file set size = 1 where format = 'json'");
      statement.execute("update publication set digest = 'other'");
      statement.execute("update answer set council_id = (select min(id) from council) where 1 = 1");
      statement.execute("set referential_integrity false");
      statement.execute("delete from respondent");
    }
    assertThat(Check.of(backup(target.connect(), "broken.backup")))
        .anyMatch(sentence -> sentence.contains("is not what its hash names"))
        .anyMatch(sentence -> sentence.contains("has not its size"))
        .anyMatch(sentence -> sentence.contains("does not carry its report's certificate"))
        .anyMatch(sentence -> sentence.contains("names no respondent that is there"));
  }

  @Test
  void aWriterThatFailsLeavesNoFile() {
    Path target = folder.resolve("failed.backup");
    assertThatThrownBy(
            () ->
                Keeping.write(
                    target,
                    out -> {
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(folder.toFile().list()).containsExactly("first.backup");
  }
}
