package org.localbydefault.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param name in small letters
 * @param columns in the database's order
 * @param key the columns that name a row
 */
record Table(String name, List<Column> columns, List<String> key, List<Reference> references) {
  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /** One column; its name in small letters. */
  record Column(String name, Kind kind) {}

  /** That a column names a row of a table, by that table's key. */
  record Reference(String column, String table) {}

  /** Where a column stands in a row. */
  int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no column " + column);
  }

  boolean has(String column) {
    return columns.stream().anyMatch(c -> c.name().equals(column));
  }

  /** The columns that name another row of the same table. */
  List<String> selfReferences() {
    return references.stream().filter(r -> r.table().equals(name)).map(Reference::column).toList();
  }

  /** As the database knows it: one keeps names in capitals, the other in small letters. */
  static String quoted(String name, boolean isCapital) {
    return '"' + (isCapital ? name.toUpperCase(Locale.ROOT) : name) + '"';
  }

  String quoted(boolean isCapital) {
    return quoted(name, isCapital);
  }

  /** The columns with commas between them. */
  String columnList(boolean isCapital) {
    return columns.stream()
        .map(column -> quoted(column.name(), isCapital))
        .collect(Collectors.joining(", "));
  }
}
