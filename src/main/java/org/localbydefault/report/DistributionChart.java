package org.localbydefault.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How several people's answers spread over the levels, a row for each statement.
 *
 * @param title the message in ten words or fewer
 * @param subtitle what is measured
 * @param alternative what the chart shows, in sentences, for who can't see it
 * @param levels the levels' names, lowest first
 * @param rows at least one
 * @param table the same data as a table
 */
public record DistributionChart(
    String title,
    String subtitle,
    String alternative,
    List<String> levels,
    List<Row> rows,
    DataTable table)
    implements Block {

  public DistributionChart {
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.counts().size() != levels.size()) {
        throw new IllegalArgumentException("'" + row.label() + "' needs a count for each level");
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a distribution needs a row");
    }
  }

  @Override
  public List<RichText> texts() {
    return table.texts();
  }

  /**
   * One statement's answers.
   *
   * @param counts people per level, lowest first
   * @param median position of the middle answer, 1 to the number of levels
   * @param agreed step that was agreed afterwards
   */
  public record Row(String label, List<Integer> counts, OptionalDouble median, OptionalInt agreed) {
    public Row {
      counts = List.copyOf(counts);
    }
  }
}
