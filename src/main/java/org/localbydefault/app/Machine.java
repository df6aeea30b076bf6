package org.localbydefault.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.localbydefault.archive.ArchiveException;
import org.localbydefault.archive.Backup;
import org.localbydefault.archive.Check;
import org.localbydefault.archive.Keeping;
import org.localbydefault.archive.Migrations;
import org.localbydefault.archive.Restore;
import org.localbydefault.archive.Unpacking;
import org.localbydefault.cli.Host;
import org.localbydefault.cli.Refusal;
import org.localbydefault.cli.Streams;

/** The machine that the program runs on: its ports, its folders, its database. */
final class Machine implements Host {
  @Override
  public int serve(Serving serving, Streams streams) {
    return Server.run(serving);
  }

  @Override
  public int rehearse() {
    return Rehearsal.run();
  }

  @Override
  public String backup(Optional<Path> data, Path file) {
    Database database = Database.of(data);
    return "%s holds %d rows".formatted(file, backup(database, file));
  }

  @SuppressWarnings("try") // what is held is only held
  private static long backup(Database database, Path file) {
    if (database.folder().isEmpty()) {
      return write(database, file);
    }
    DataFolder folder = existing(database.folder().get());
    Optional<DataFolder.Held> held = folder.hold();
    if (held.isEmpty()) {
      return guarded(() -> Keeping.write(file, out -> Control.fetch(folder, out)), database);
    }
    try (DataFolder.Held ours = held.get()) {
      return write(database, file);
    }
  }

  private static DataFolder existing(DataFolder folder) {
    if (!folder.hasDatabase()) {
      throw Refusal.ofRequest(
          "there is no database in " + folder.path(), "Name its folder with --data.");
    }
    return folder;
  }

  private static long write(Database database, Path file) {
    return guarded(
        () -> {
          try (Connection connection = database.connect()) {
            return Keeping.write(file, out -> Backup.write(connection, out, Instant.now()));
          }
        },
        database);
  }

  @Override
  @SuppressWarnings("try") // what is held is only held
  public String restore(Optional<Path> data, Source source) {
    Database database = Database.of(data);
    Path file = source.file();
    guarded(
        () -> {
          Unpacking.check(file, source.megabytes());
          return schema(file);
        },
        database);
    long rows;
    if (database.folder().isPresent()) {
      DataFolder folder = database.folder().get();
      folder.checkWritable();
      try (DataFolder.Held held = folder.holdOrRefuse()) {
        if (folder.hasDatabase()) {
          guarded(() -> checkEmpty(database), database);
        }
        rows = guarded(() -> Draft.ofNothing(folder, draft -> fill(draft, file)), database);
      }
    } else {
      guarded(() -> checkEmpty(database), database);
      rows = guarded(() -> fill(database, file), database);
    }
    return "%d rows are restored".formatted(rows);
  }

  private static boolean checkEmpty(Database database) throws SQLException {
    try (Connection connection = database.connect()) {
      if (!Restore.isEmpty(connection)) {
        throw Refusal.ofRequest(
            "there is something in this database already",
            "Restore into an empty one: another folder, or a new database.");
      }
      return true;
    }
  }

  private static long fill(Database database, Path file) throws SQLException {
    database.migrate(Optional.of(schema(file)));
    long rows;
    try (Connection connection = database.connect()) {
      rows = Restore.read(connection, file);
    }
    database.migrate(Optional.empty());
    return rows;
  }

  private static String schema(Path file) {
    String schema = Restore.schema(file);
    if (Migrations.isNewer(schema)) {
      throw Refusal.ofRequest(
          "%s was made by a newer version of this program".formatted(file), "Use that version.");
    }
    return schema;
  }

  @Override
  public List<String> check(Optional<Path> data, Optional<Source> source) {
    if (source.isPresent()) {
      return checkFile(
          () -> {
            Unpacking.check(source.get().file(), source.get().megabytes());
            return Check.of(source.get().file());
          });
    }
    try {
      Path folder = Files.createTempDirectory("local-by-default");
      Path copy = folder.resolve("check.backup");
      try {
        backup(Database.of(data), copy);
        return checkFile(() -> Check.of(copy));
      } finally {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw Refusal.ofMachinery("no temporary file can be written: " + e, "");
    }
  }

  private static List<String> checkFile(Supplier<List<String>> look) {
    try {
      return look.get();
    } catch (ArchiveException e) {
      throw refusal(e);
    }
  }

  private static Refusal refusal(ArchiveException e) {
    return Refusal.ofContent(String.valueOf(e.getMessage()), e.hint());
  }

  /** Something that uses the database. */
  private interface Work<T> {
    T run() throws IOException, SQLException;
  }

  private static <T> T guarded(Work<T> work, Database database) {
    try {
      return work.run();
    } catch (ArchiveException e) {
      throw refusal(e);
    } catch (SQLException e) {
      throw database.refusal(e);
    } catch (FlywayException e) {
      throw database.refusal(e);
    } catch (IOException e) {
      throw Refusal.ofMachinery("a file can't be written: " + e.getMessage(), "");
    }
  }
}
