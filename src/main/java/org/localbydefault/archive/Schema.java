package org.localbydefault.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of a database, each after those that it refers to.
 *
 * @param isCapital whether the database keeps names in capitals
 */
record Schema(List<Table> tables, boolean isCapital) {
  /** Which migrations were made, kept by the tool that makes them. */
  static final String HISTORY = "flyway_schema_history";

  Schema {
    tables = List.copyOf(tables);
  }

  static Schema of(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    String place = connection.getSchema();
    TreeMap<String, Table> tables = new TreeMap<>();
    try (ResultSet rows = data.getTables(null, place, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!name.equals(HISTORY)) {
          Table table = table(data, place, name);
          tables.put(table.name(), table);
        }
      }
    }
    return new Schema(inOrder(tables), data.storesUpperCaseIdentifiers());
  }

  /** The newest migration of a database; empty for a database that has none. */
  static Optional<String> version(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet table = data.getTables(null, connection.getSchema(), HISTORY, null)) {
      if (!table.next()) {
        return Optional.empty();
      }
    }
    String newest =
        "select \"version\" from \""
            + HISTORY
            + "\" where \"success\" and \"version\" is not null"
            + " order by \"installed_rank\" desc";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(newest)) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  private static Table table(DatabaseMetaData data, String place, String name) throws SQLException {
    List<Table.Column> columns = new ArrayList<>();
    try (ResultSet rows = data.getColumns(null, place, name, "%")) {
      while (rows.next()) {
        columns.add(
            new Table.Column(
                small(rows.getString("COLUMN_NAME")), Kind.of(rows.getString("TYPE_NAME"))));
      }
    }
    TreeMap<Integer, String> key = new TreeMap<>();
    try (ResultSet rows = data.getPrimaryKeys(null, place, name)) {
      while (rows.next()) {
        key.put(rows.getInt("KEY_SEQ"), small(rows.getString("COLUMN_NAME")));
      }
    }
    Set<Table.Reference> references = new HashSet<>();
    try (ResultSet rows = data.getImportedKeys(null, place, name)) {
      while (rows.next()) {
        references.add(
            new Table.Reference(
                small(rows.getString("FKCOLUMN_NAME")), small(rows.getString("PKTABLE_NAME"))));
      }
    }
    List<Table.Reference> sorted =
        references.stream().sorted(Comparator.comparing(Table.Reference::column)).toList();
    return new Table(small(name), columns, List.copyOf(key.values()), sorted);
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<Table> inOrder(TreeMap<String, Table> tables) {
    List<Table> ordered = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    while (placed.size() < tables.size()) {
      List<Table> ready =
          tables.values().stream()
              .filter(t -> !placed.contains(t.name()))
              .filter(
                  t ->
                      t.references().stream()
                          .map(Table.Reference::table)
                          .allMatch(name -> name.equals(t.name()) || placed.contains(name)))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle");
      }
      ready.forEach(table -> placed.add(table.name()));
      ordered.addAll(ready);
    }
    return ordered;
  }
}
