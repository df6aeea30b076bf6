package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Labels;
import org.localbydefault.report.chart.DistributionResult.LabelRoom;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Point;

/**
 * Draws a {@link DistributionChart}: on each row the statement, a bar with its number of people
 * over each level, and the median and the agreed level in words.
 *
 * <p>A hollow diamond under the bars is the median, a solid triangle the agreed level. All rows
 * share one scale of people.
 */
public final class DistributionDrawing {
  private static final Lettering NAME = new Lettering(11, false, Ink.BLACK);
  private static final double LINE = 14;

  private final DistributionChart chart;
  private final Labels labels;
  private final TextMeasure measure;
  private final double width;
  private final LevelScale scale;
  private final double nameWidth;
  private final double resultLeft;
  private final DistributionBars bars;

  /**
   * Prepares a drawing.
   *
   * @param width in points, of the whole drawing
   */
  public DistributionDrawing(
      DistributionChart chart, Labels labels, TextMeasure measure, double width) {
    this.chart = chart;
    this.labels = labels;
    this.measure = measure;
    this.width = width;
    this.nameWidth = width * 0.32;
    this.resultLeft = width * 0.76;
    double left = nameWidth + 12;
    this.scale = new LevelScale(chart.levels(), measure, left, resultLeft - 14 - left);
    this.bars = new DistributionBars(chart, scale);
  }

  /** The whole chart. */
  public Drawing whole() {
    List<Drawing> all = new ArrayList<>();
    all.add(head());
    all.addAll(rows());
    return Sketch.stacked(width, all);
  }

  /** The names of the levels, over the rows. */
  public Drawing head() {
    Sketch sketch = new Sketch();
    double height = scale.drawHeads(sketch);
    return sketch.drawing(width, height);
  }

  /** A row for each statement or section, to stand under each other without a gap. */
  public List<Drawing> rows() {
    List<Drawing> rows = new ArrayList<>();
    for (DistributionChart.Row row : chart.rows()) {
      rows.add(row(row));
    }
    return rows;
  }

  private Drawing row(DistributionChart.Row row) {
    List<String> name = new LabelLines(measure, NAME, nameWidth).balanced(row.label());
    LabelRoom room = new LabelRoom(measure, width - resultLeft);
    DistributionResult result = new DistributionResult(chart, row, labels, room);
    double shown = LINE + DistributionBars.TALLEST + (result.isEmpty() ? 3 : 12);
    double height = Math.max(shown, Math.max(name.size() * LINE, result.height())) + 10;
    double middle = height / 2;
    Sketch sketch = new Sketch();
    sketch.line(new Point(0, 0), new Point(width, 0), 0.5, Ink.RULE);
    double y = middle - name.size() * LINE / 2;
    for (String line : name) {
      y += LINE;
      sketch.label(new Point(0, y - 3.5), Anchoring.START, line, NAME);
    }
    bars.draw(sketch, row, middle - shown / 2 + LINE + DistributionBars.TALLEST);
    result.draw(sketch, new Point(resultLeft, middle - result.height() / 2));
    return sketch.drawing(width, height);
  }
}
