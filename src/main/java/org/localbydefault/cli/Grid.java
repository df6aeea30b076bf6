package org.localbydefault.cli;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column to the left, the others to the right or left. */
final class Grid {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final int leftColumns;

  /**
   * @param leftColumns how many columns, from the first, stand to the left
   */
  Grid(int leftColumns) {
    this.leftColumns = leftColumns;
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(i == 0 ? "" : GAP);
        line.append(i < leftColumns ? Texts.padded(cell, width(i)) : Texts.right(cell, width(i)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> Texts.length(row.get(column))).max().orElse(0);
  }
}
