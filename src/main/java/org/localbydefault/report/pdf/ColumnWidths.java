package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.RichText;

/**
 * Shares a table's width among its columns as the table asks, but takes from columns with room to
 * spare where another could not hold its longest word.
 */
final class ColumnWidths {
  private static final double MOST_OF_TABLE = 0.4;

  private final DataTable table;
  private final TypeScale type;

  ColumnWidths(DataTable table, TypeScale type) {
    this.table = table;
    this.type = type;
  }

  /** The columns' text areas, with a gutter between them. */
  List<Column> columns(double gutter) {
    int count = table.columns().size();
    double room = Math.max(count, Grid.FULL_WIDTH - gutter * (count - 1));
    double[] widths = shares(room);
    double[] least = new double[count];
    double missing = 0;
    double spare = 0;
    for (int i = 0; i < count; i++) {
      least[i] = Math.min(longestPiece(i), room * MOST_OF_TABLE);
      missing += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    double taken = spare > missing ? missing / Math.max(spare, 1) : 0;
    List<Column> columns = new ArrayList<>();
    double left = Grid.LEFT;
    for (int i = 0; i < count; i++) {
      double width = widths[i] - taken * Math.max(0, widths[i] - least[i]);
      width = taken > 0 ? Math.max(width, least[i]) : width;
      columns.add(new Column(left, width));
      left += width + gutter;
    }
    return columns;
  }

  private double[] shares(double room) {
    double all = 0;
    for (DataTable.Column column : table.columns()) {
      all += column.width();
    }
    double[] widths = new double[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = room * table.columns().get(i).width() / all;
    }
    return widths;
  }

  private double longestPiece(int index) {
    String head = table.columns().get(index).head();
    double longest = Line.longestPiece(Shaper.shape(RichText.of(head).spans(), type.tableHead()));
    for (DataTable.Row row : table.rows()) {
      if (row.cells().get(index).mark().isPresent()) {
        longest = Math.max(longest, CellText.ROOM_FOR_LEVEL);
      }
      for (RichText paragraph : row.cells().get(index).paragraphs()) {
        Shaped shaped = Shaper.shape(paragraph.spans(), type.table());
        longest = Math.max(longest, Line.longestPiece(shaped));
      }
    }
    return longest;
  }
}
