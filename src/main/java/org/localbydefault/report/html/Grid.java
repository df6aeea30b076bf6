package org.localbydefault.report.html;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.RichText;

/** A table's cells, each with what its column says of it. */
record Grid(List<Col> columns, List<List<Cell>> rows) {

  /**
   * A column.
   *
   * @param share of the table's width, in percent
   */
  record Col(String head, String share, boolean isNumeric) {}

  /** A cell. */
  record Cell(Col column, boolean isRowHead, List<RichText> paragraphs) {}

  static Grid of(DataTable table) {
    double whole = table.columns().stream().mapToDouble(DataTable.Column::width).sum();
    List<Col> columns = new ArrayList<>();
    for (DataTable.Column column : table.columns()) {
      String share = Decimal.of(100 * column.width() / whole);
      columns.add(new Col(column.head(), share, column.isNumeric()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (DataTable.Row row : table.rows()) {
      rows.add(cells(columns, row));
    }
    return new Grid(columns, rows);
  }

  private static List<Cell> cells(List<Col> columns, DataTable.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<RichText> paragraphs = row.cells().get(i).paragraphs();
      boolean isRowHead = i == 0 && paragraphs.stream().anyMatch(p -> !p.isEmpty());
      cells.add(new Cell(columns.get(i), isRowHead, paragraphs));
    }
    return cells;
  }
}
