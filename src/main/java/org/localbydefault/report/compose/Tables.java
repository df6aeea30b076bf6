package org.localbydefault.report.compose;

import java.util.Arrays;
import org.localbydefault.report.DataTable;

/** Short ways to write tables. */
final class Tables {
  private Tables() {}

  static DataTable.Column text(String head, double width) {
    return new DataTable.Column(head, width, false);
  }

  static DataTable.Column number(String head, double width) {
    return new DataTable.Column(head, width, true);
  }

  static DataTable.Row row(String... cells) {
    return new DataTable.Row(Arrays.stream(cells).map(DataTable.Cell::of).toList());
  }
}
