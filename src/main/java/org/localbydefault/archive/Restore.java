package org.localbydefault.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills an empty database from an archive, in one transaction: all of it or nothing. */
public final class Restore {
  private static final int ROWS_AT_ONCE = 100;

  private final Connection connection;
  private final Archive archive;
  private final boolean isCapital;

  private Restore(Connection connection, Archive archive, boolean isCapital) {
    this.connection = connection;
    this.archive = archive;
    this.isCapital = isCapital;
  }

  /** The schema's version that a database must have before an archive is put into it. */
  public static String schema(Path file) {
    try (Archive archive = Archive.open(file)) {
      return archive.manifest().schema();
    }
  }

  /** Whether a database keeps nothing at all. */
  public static boolean isEmpty(Connection connection) throws SQLException {
    Schema schema = Schema.of(connection);
    try (Statement statement = connection.createStatement()) {
      for (Table table : schema.tables()) {
        try (ResultSet row =
            statement.executeQuery("select count(*) from " + table.quoted(schema.isCapital()))) {
          row.next();
          if (row.getLong(1) > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /**
   * Puts an archive into a database that has its schema and no row.
   *
   * @return how many rows that were
   * @throws ArchiveException if the archive is not whole, or does not fit; nothing is changed then
   */
  public static long read(Connection connection, Path file) throws SQLException {
    connection.setAutoCommit(false);
    try (Archive archive = Archive.open(file)) {
      Schema schema = Schema.of(connection);
      List<String> theirs =
          archive.manifest().tables().stream().map(c -> shape(c.table())).sorted().toList();
      List<String> ours = schema.tables().stream().map(Restore::shape).sorted().toList();
      if (!theirs.equals(ours)) {
        throw new ArchiveException("the database has other tables than " + file);
      }
      Restore restore = new Restore(connection, archive, schema.isCapital());
      for (Manifest.Contents contents : archive.manifest().tables()) {
        restore.fill(contents);
      }
      connection.commit();
      return archive.manifest().rows();
    } catch (ArchiveException | SQLException e) {
      connection.rollback();
      throw e;
    } catch (Exception e) {
      connection.rollback();
      throw new ArchiveException(file + " holds what the database refuses", e);
    }
  }

  private static String shape(Table table) {
    return table.name() + table.columns().stream().map(Table.Column::toString).sorted().toList();
  }

  private void fill(Manifest.Contents contents) throws Exception {
    Table table = contents.table();
    List<Later> later = new ArrayList<>();
    String insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                table.quoted(isCapital),
                table.columnList(isCapital),
                table.columns().stream().map(c -> "?").collect(Collectors.joining(", ")));
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      int[] waiting = {0};
      archive.read(
          contents,
          values -> {
            set(statement, table, values);
            keepForLater(table, values, later);
            statement.addBatch();
            waiting[0]++;
            if (waiting[0] % ROWS_AT_ONCE == 0) {
              statement.executeBatch();
            }
          });
      statement.executeBatch();
    }
    for (Later reference : later) {
      reference.set(connection, table, isCapital);
    }
  }

  private static void set(PreparedStatement statement, Table table, List<@Nullable Object> values)
      throws SQLException {
    List<String> own = table.selfReferences();
    for (int i = 0; i < values.size(); i++) {
      Table.Column column = table.columns().get(i);
      column.kind().set(statement, i + 1, own.contains(column.name()) ? null : values.get(i));
    }
  }

  /** A row that names another of its table waits until that one is there. */
  private static void keepForLater(Table table, List<@Nullable Object> values, List<Later> later) {
    for (String column : table.selfReferences()) {
      Object value = values.get(table.index(column));
      if (value != null) {
        List<@Nullable Object> key =
            table.key().stream().<@Nullable Object>map(k -> values.get(table.index(k))).toList();
        later.add(new Later(column, value, key));
      }
    }
  }

  /** One value to be set when all rows are there. */
  private record Later(String column, Object value, List<@Nullable Object> key) {
    void set(Connection connection, Table table, boolean isCapital) throws SQLException {
      String where =
          table.key().stream()
              .map(k -> Table.quoted(k, isCapital) + " = ?")
              .collect(Collectors.joining(" and "));
      String update =
          String.format(
              Locale.ROOT,
              "update %s set %s = ? where %s",
              table.quoted(isCapital),
              Table.quoted(column, isCapital),
              where);
      try (PreparedStatement statement = connection.prepareStatement(update)) {
        List<String> columns = Stream.concat(Stream.of(column), table.key().stream()).toList();
        for (int i = 0; i < columns.size(); i++) {
          Kind kind = table.columns().get(table.index(columns.get(i))).kind();
          kind.set(statement, i + 1, i == 0 ? value : key.get(i - 1));
        }
        statement.executeUpdate();
      }
    }
  }
}
