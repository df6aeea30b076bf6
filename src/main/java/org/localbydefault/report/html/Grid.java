package org.localbydefault.report.html;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.RichText;
import org.localbydefault.report.chart.TextMeasure;

/**
 * A table's cells, each with what its column says of it.
 *
 * @param keepsWords whether the columns' heads need never be broken inside a word
 */
record Grid(List<Col> columns, List<List<Cell>> rows, boolean keepsWords) {
  /** The narrowest that a table gets before its rows are stacked, in ems. */
  private static final double ROOM = 39;

  private static final double PADDING = 1.1;
  private static final TextMeasure FONT = new EmbeddedFont();

  /**
   * A column.
   *
   * @param share of the table's width, in percent
   */
  record Col(String head, String share, boolean isNumeric) {}

  /** A cell. */
  record Cell(Col column, boolean isRowHead, List<LevelMark> marks, List<RichText> paragraphs) {}

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
    return new Grid(columns, rows, ems(columns) <= ROOM);
  }

  /** How wide the longest words of the heads are side by side. */
  private static double ems(List<Col> columns) {
    double ems = 0;
    for (Col column : columns) {
      double longest = 0;
      for (String word : column.head().split(" ", -1)) {
        longest = Math.max(longest, FONT.width(word, 1, true));
      }
      ems += longest + PADDING;
    }
    return ems;
  }

  private static List<Cell> cells(List<Col> columns, DataTable.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<LevelMark> marks = row.cells().get(i).mark().stream().toList();
      List<RichText> paragraphs = row.cells().get(i).paragraphs();
      boolean isRowHead = i == 0 && paragraphs.stream().anyMatch(p -> !p.isEmpty());
      cells.add(new Cell(columns.get(i), isRowHead, marks, paragraphs));
    }
    return cells;
  }
}
