package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.RichText;
import org.localbydefault.report.chart.Drawing;
import org.localbydefault.report.chart.Ink;
import org.localbydefault.report.chart.LevelStepsDrawing;
import org.localbydefault.report.chart.Mark;

/** Sets tables: rows are not cut unless one is taller than a page, heads come again. */
final class TableSetter {
  private static final double GUTTER = 15;

  /** How many lines of a very tall row stay together. */
  private static final int STRIP_LINES = 3;

  private static final double ROOM_TO_WRITE = 42;
  private static final double LOW_ROW = 60;

  private final TextSetter text;
  private final TypeScale type;
  private final Labels labels;

  TableSetter(TextSetter text, Labels labels) {
    this.text = text;
    this.type = text.type();
    this.labels = labels;
  }

  /** Adds a table to be read. */
  void set(DataTable table, Tag parent) {
    set(table, parent, false);
  }

  /** Adds a table whose empty cells are to be filled in by hand. */
  void setForm(DataTable table, Tag parent) {
    set(table, parent, true);
  }

  private void set(DataTable table, Tag parent, boolean isForm) {
    Flow flow = text.flow();
    Tag tag = parent.child("Table");
    if (!table.caption().isEmpty()) {
      Setting caption = text.setting(table.caption(), type.label(), tag.child("Caption"));
      text.heading(caption, Column.FULL, null);
      flow.gap(3);
    }
    List<Column> columns = new ColumnWidths(table, type).columns(GUTTER);
    // A head must not stand without a body.
    Tag head = table.rows().isEmpty() ? tag : tag.child("THead");
    flow.addKept(head(table, columns, head));
    Slab repeated = repeatedHead(table, columns);
    double tallest = Grid.BOTTOM - Grid.TOP - repeated.height() - 1;
    RowLimits limits = new RowLimits(columns, isForm, tallest);
    boolean isHeadLow = repeated.height() < (Grid.BOTTOM - Grid.TOP) / 3;
    flow.repeat(isHeadLow ? repeated : null);
    Tag body = tag.child("TBody");
    for (int i = 0; i < table.rows().size(); i++) {
      addRow(table, table.rows().get(i), body.child("TR"), limits);
      boolean isAtEnd = i == 0 || i == table.rows().size() - 2;
      if (isAtEnd && i + 1 < table.rows().size()) {
        keepWithNextRow(flow);
      }
    }
    flow.repeat(null);
    flow.gap(type.gap() * 2);
  }

  /** One low row alone under its head, or alone on the next page, would look lost. */
  private static void keepWithNextRow(Flow flow) {
    Slab row = flow.items().get(flow.items().size() - 1).slab;
    if (row.height() < LOW_ROW) {
      flow.keepWithNext();
    }
  }

  private record RowLimits(List<Column> columns, boolean isForm, double tallest) {}

  private Slab repeatedHead(DataTable table, List<Column> columns) {
    Slab slab = new Slab(0);
    double y = 0;
    if (!table.caption().isEmpty()) {
      String caption = table.caption() + " " + labels.continued();
      Setting setting = text.setting(caption, type.label(), Tag.ARTIFACT);
      y = text.addTo(slab, setting, Column.FULL, 0) + 3;
    }
    for (Part part : head(table, columns, Tag.ARTIFACT).parts()) {
      slab.add(lowered(part, y));
    }
    // A little room, for the lines of a row that is cut.
    slab.reach(y + head(table, columns, Tag.ARTIFACT).height() + 3);
    return slab;
  }

  private static Part lowered(Part part, double by) {
    if (part instanceof Part.Text text) {
      return new Part.Text(text.setting(), text.line(), text.x(), text.baseline() + by);
    }
    if (part instanceof Part.Rule rule) {
      return new Part.Rule(rule.y() + by, rule.left(), rule.right(), rule.width(), rule.ink());
    }
    return part;
  }

  private Slab head(DataTable table, List<Column> columns, Tag tag) {
    boolean isArtifact = tag == Tag.ARTIFACT;
    Tag row = isArtifact ? tag : tag.child("TR");
    List<CellText> cells = new ArrayList<>();
    int deepest = 0;
    for (int i = 0; i < columns.size(); i++) {
      DataTable.Column column = table.columns().get(i);
      Tag cell = isArtifact ? tag : row.child("TH").attributes("<</O/Table/Scope/Column>>");
      Setting setting = text.setting(column.head(), type.tableHead(), cell);
      CellText set = new CellText(cell, columns.get(i), column.isNumeric());
      set.add(setting);
      cells.add(set);
      deepest = Math.max(deepest, set.lines());
    }
    double height = deepest * type.tableHead().leading() + 2 * type.cellPadding();
    Slab slab = new Slab(height);
    for (CellText cell : cells) {
      // Heads stand on their rule.
      double top = height - type.cellPadding() - cell.lines() * type.tableHead().leading();
      cell.addNext(slab, top, height + 1);
    }
    return slab.add(new Part.Rule(height, Grid.LEFT, Grid.RIGHT, 1.25, Ink.BLUE));
  }

  private void addRow(DataTable table, DataTable.Row row, Tag tag, RowLimits limits) {
    List<CellText> cells = new ArrayList<>();
    List<Column> columns = limits.columns();
    boolean hasEmpty = false;
    for (int i = 0; i < columns.size(); i++) {
      Tag cell = tag.child(i == 0 ? "TH" : "TD");
      if (i == 0) {
        cell.attributes("<</O/Table/Scope/Row>>");
      }
      DataTable.Cell content = row.cells().get(i);
      CellText set = new CellText(cell, columns.get(i), table.columns().get(i).isNumeric());
      if (content.mark().isPresent()) {
        LevelMark mark = content.mark().get();
        set.addPicture(LevelStepsDrawing.of(mark));
        set.add(text.setting(labels.level(mark), type.table(), cell));
      }
      boolean hasSeveral = content.paragraphs().size() > 1;
      for (RichText paragraph : content.paragraphs()) {
        set.add(text.setting(paragraph, type.table(), hasSeveral ? cell.child("P") : cell));
      }
      hasEmpty |= set.lines() == 0;
      cells.add(set);
    }
    double least = limits.isForm() && hasEmpty ? ROOM_TO_WRITE : type.table().leading();
    addStrips(cells, least + 2 * type.cellPadding(), limits);
  }

  /** Parts the columns of a row, so that it is plain where to write. */
  private static void addBoxes(Slab slab, List<Column> columns) {
    List<Mark> lines = new ArrayList<>();
    for (Column column : columns.subList(1, columns.size())) {
      double x = column.left() - GUTTER / 2 - Grid.LEFT;
      Mark.Point top = new Mark.Point(x, 3);
      lines.add(new Mark.Line(top, new Mark.Point(x, slab.height() - 3), 0.5, Ink.RULE));
    }
    Drawing drawing = new Drawing(Grid.FULL_WIDTH, slab.height(), lines);
    slab.add(new Part.Picture(drawing, Grid.LEFT, 0));
  }

  /** Adds a row: one slab, or many low ones to flow over pages where it is taller than one. */
  private void addStrips(List<CellText> cells, double least, RowLimits limits) {
    double height = least;
    for (CellText cell : cells) {
      height = Math.max(height, cell.height() + 2 * type.cellPadding());
    }
    double tallest = height > limits.tallest() ? STRIP_LINES * type.table().leading() : height;
    double top = type.cellPadding();
    boolean isDone = false;
    while (!isDone) {
      Slab slab = new Slab(Math.min(least, tallest));
      isDone = true;
      for (CellText cell : cells) {
        slab.reach(cell.addNext(slab, top, top + tallest));
        isDone &= cell.isDone();
      }
      top = 0;
      if (isDone) {
        slab.reach(Math.max(height == tallest ? height : 0, slab.height() + type.cellPadding()));
        slab.add(new Part.Rule(slab.height(), Grid.LEFT, Grid.RIGHT, 0.5, Ink.RULE));
      }
      if (limits.isForm()) {
        addBoxes(slab, limits.columns());
      }
      text.flow().add(slab);
    }
  }
}
