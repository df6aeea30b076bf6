package org.localbydefault.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.localbydefault.council.CouncilId;

/** What the database itself holds of a council. */
@Singleton
public class Rows {
  @Inject DataSource database;

  /** Every row of a council, in every table that knows councils. */
  public Map<String, List<String>> of(CouncilId council) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      for (String table : tables(connection, "council_id")) {
        String query = "select * from " + table + " where council_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
          statement.setObject(1, council.value());
          try (ResultSet row = statement.executeQuery()) {
            rows.put(table, lines(row));
          }
        }
      }
    }
    return rows;
  }

  /** Every row of every table. */
  public Map<String, List<String>> all() throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection, "%")) {
        try (ResultSet row = statement.executeQuery("select * from \"" + table + "\"")) {
          rows.put(table, lines(row));
        }
      }
    }
    return rows;
  }

  /** Columns of this name, as table and column in small letters. */
  public Set<String> columns(String name) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (Connection connection = database.getConnection();
        ResultSet columns = columns(connection, name)) {
      while (columns.next()) {
        String column = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
        found.add(column.toLowerCase(Locale.ROOT));
      }
    }
    found.removeIf(column -> column.startsWith("flyway"));
    return found;
  }

  /** Columns that refer to rows of a table, with what becomes of them when such a row goes. */
  public Map<String, Integer> referringTo(String table) throws SQLException {
    Map<String, Integer> found = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      boolean isCapital = connection.getMetaData().storesUpperCaseIdentifiers();
      String name = isCapital ? table.toUpperCase(Locale.ROOT) : table;
      try (ResultSet keys =
          connection.getMetaData().getExportedKeys(null, connection.getSchema(), name)) {
        while (keys.next()) {
          String column = keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME");
          found.put(column.toLowerCase(Locale.ROOT), (int) keys.getShort("DELETE_RULE"));
        }
      }
    }
    return found;
  }

  private static ResultSet columns(Connection connection, String name) throws SQLException {
    boolean isCapital = connection.getMetaData().storesUpperCaseIdentifiers();
    String column = isCapital ? name.toUpperCase(Locale.ROOT) : name;
    return connection.getMetaData().getColumns(null, connection.getSchema(), "%", column);
  }

  private static List<String> tables(Connection connection, String column) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet columns = columns(connection, column)) {
      while (columns.next()) {
        tables.add(columns.getString("TABLE_NAME"));
      }
    }
    tables.removeIf(table -> table.startsWith("flyway"));
    return List.copyOf(tables);
  }

  private static List<String> lines(ResultSet row) throws SQLException {
    List<String> lines = new ArrayList<>();
    while (row.next()) {
      StringBuilder line = new StringBuilder();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        Object value = row.getObject(i);
        boolean isBytes = value instanceof byte[] || value instanceof java.sql.Blob;
        line.append(isBytes ? Arrays.hashCode(row.getBytes(i)) : value).append('|');
      }
      lines.add(line.toString());
    }
    lines.sort(String::compareTo);
    return lines;
  }
}
