package org.localbydefault.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      for (String table : tables(connection)) {
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

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    boolean isCapital = connection.getMetaData().storesUpperCaseIdentifiers();
    String column = isCapital ? "COUNCIL_ID" : "council_id";
    try (ResultSet columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", column)) {
      while (columns.next()) {
        tables.add(columns.getString("TABLE_NAME"));
      }
    }
    return tables;
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
