package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** PostgreSQL makes no index for a column that names another row; without one it reads all rows. */
@QuarkusTest
class IndexesTest {
  @Inject AgroalDataSource source;

  @Test
  void everyColumnThatNamesAnotherRowBeginsAnIndex() throws SQLException {
    List<String> without = new ArrayList<>();
    int looked = 0;
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      for (String table : tables(data, connection.getSchema())) {
        Set<String> indexed = indexed(data, connection.getSchema(), table);
        try (ResultSet key = data.getImportedKeys(null, connection.getSchema(), table)) {
          while (key.next()) {
            looked++;
            String column = key.getString("FKCOLUMN_NAME");
            if (!indexed.contains(column)) {
              without.add(table + "." + column);
            }
          }
        }
      }
    }
    assertThat(without).isEmpty();
    assertThat(looked).isGreaterThan(30);
  }

  private static List<String> tables(DatabaseMetaData data, String schema) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row = data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (row.next()) {
        names.add(row.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  /** The columns that come first in an index. */
  private static Set<String> indexed(DatabaseMetaData data, String schema, String table)
      throws SQLException {
    Set<String> columns = new HashSet<>();
    try (ResultSet row = data.getIndexInfo(null, schema, table, false, true)) {
      while (row.next()) {
        if (row.getInt("ORDINAL_POSITION") == 1) {
          columns.add(row.getString("COLUMN_NAME"));
        }
      }
    }
    return columns;
  }
}
