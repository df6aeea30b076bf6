package org.localbydefault.report;

import java.util.List;
import java.util.Optional;

/**
 * A table. The first cell of each row is that row's head.
 *
 * @param caption names the table for who listens to it and for who sees it
 */
public record DataTable(String caption, List<Column> columns, List<Row> rows) implements Block {
  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("table '" + caption + "' needs a column");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table '%s' has %d columns and a row of %d cells"
                .formatted(caption, columns.size(), row.cells().size()));
      }
    }
  }

  @Override
  public List<RichText> texts() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.paragraphs().stream())
        .toList();
  }

  /**
   * One column.
   *
   * @param width share of the table's width, relative to the other columns'
   * @param isNumeric whether its cells are numbers, set flush right
   */
  public record Column(String head, double width, boolean isNumeric) {
    public Column {
      if (!(width > 0)) {
        throw new IllegalArgumentException("column '" + head + "' needs a width above 0");
      }
    }
  }

  /** One row. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param mark where something stands, drawn and in words; such a cell has no paragraphs
   * @param paragraphs none is a cell to fill in
   */
  public record Cell(Optional<LevelMark> mark, List<RichText> paragraphs) {
    public Cell {
      paragraphs = List.copyOf(paragraphs);
      if (mark.isPresent() && !paragraphs.isEmpty()) {
        throw new IllegalArgumentException("a cell holds a level or paragraphs, not both");
      }
    }

    public Cell(List<RichText> paragraphs) {
      this(Optional.empty(), paragraphs);
    }

    public static Cell of(LevelMark mark) {
      return new Cell(Optional.of(mark), List.of());
    }

    public static Cell of(String text) {
      return text.isEmpty() ? new Cell(List.of()) : new Cell(List.of(RichText.of(text)));
    }
  }
}
