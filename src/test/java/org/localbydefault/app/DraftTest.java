package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.archive.Migrations;

class DraftTest {
  private final DataFolder folder;

  DraftTest(@TempDir Path path) {
    this.folder = new DataFolder(path);
  }

  private static void execute(Database database, String statement) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.createStatement().execute(statement);
    }
  }

  private Optional<Integer> version() throws SQLException {
    try (Connection connection = Database.in(folder).connect()) {
      return Migrations.version(connection);
    }
  }

  @Test
  void whatIsDoneAsideTakesThePlaceOfWhatWasThere() throws Exception {
    execute(Database.in(folder), "create table note (text varchar)");
    execute(Database.in(folder), "insert into note values ('kept')");
    Draft.ofThere(folder, draft -> change(draft, "update note set text = text || ' and changed'"));
    try (Connection connection = Database.in(folder).connect();
        var row = connection.createStatement().executeQuery("select text from note")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("kept and changed");
    }
    assertThat(folder.path().toFile().list()).containsExactly("local-by-default.mv.db");
  }

  private static String change(Database draft, String statement) throws SQLException {
    execute(draft, statement);
    return statement;
  }

  @Test
  void whatFailsHalfWayLeavesEverythingAsItWas() throws Exception {
    execute(Database.in(folder), "create table note (text varchar)");
    byte[] before = Files.readAllBytes(folder.databaseFile());
    assertThatThrownBy(
            () ->
                Draft.ofThere(
                    folder,
                    draft -> {
                      execute(draft, "drop table note");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(folder.path().toFile().list()).containsExactly("local-by-default.mv.db");
    assertThat(Files.readAllBytes(folder.databaseFile())).isEqualTo(before);
  }

  @Test
  void halfASchemaOfAKilledProgramIsThrownAway() throws Exception {
    execute(Database.draftIn(folder), "create table installation (id integer primary key)");
    assertThat(folder.draftFile()).exists();
    Draft.ofThere(
        folder,
        draft -> {
          draft.migrate(Optional.empty());
          return draft;
        });
    assertThat(version()).contains(Migrations.NEWEST);
    assertThat(folder.draftFile()).doesNotExist();
  }
}
