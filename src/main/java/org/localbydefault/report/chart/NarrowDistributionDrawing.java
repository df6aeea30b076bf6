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
 * Draws a {@link DistributionChart} for a small screen: the statement above its bars, the median
 * and the agreed level in words beneath.
 */
public final class NarrowDistributionDrawing {
  private static final Lettering NAME = new Lettering(10.5, true, Ink.BLACK);
  private static final double LINE = 13;

  private final DistributionChart chart;
  private final Labels labels;
  private final TextMeasure measure;
  private final double width;
  private final LevelScale scale;
  private final DistributionBars bars;

  /**
   * Prepares a drawing.
   *
   * @param width in points, of the whole drawing
   */
  public NarrowDistributionDrawing(
      DistributionChart chart, Labels labels, TextMeasure measure, double width) {
    this.chart = chart;
    this.labels = labels;
    this.measure = measure;
    this.width = width;
    this.scale = new LevelScale(chart.levels(), measure, 1, width - 2);
    this.bars = new DistributionBars(chart, scale);
  }

  /** The whole chart. */
  public Drawing whole() {
    List<Drawing> all = new ArrayList<>();
    Sketch head = new Sketch();
    double height = scale.drawHeads(head);
    all.add(head.drawing(width, height));
    for (DistributionChart.Row row : chart.rows()) {
      all.add(row(row));
    }
    return Sketch.stacked(width, all);
  }

  private Drawing row(DistributionChart.Row row) {
    Sketch sketch = new Sketch();
    sketch.line(new Point(0, 0), new Point(width, 0), 0.5, Ink.RULE);
    double y = 5;
    for (String line : new LabelLines(measure, NAME, width).of(row.label())) {
      y += LINE;
      sketch.label(new Point(0, y - 3.5), Anchoring.START, line, NAME);
    }
    y += LINE + DistributionBars.TALLEST + 2;
    bars.draw(sketch, row, y);
    LabelRoom room = new LabelRoom(measure, width);
    DistributionResult result = new DistributionResult(chart, row, labels, room);
    y += result.isEmpty() ? 0 : 16;
    result.draw(sketch, new Point(0, y));
    return sketch.drawing(width, y + result.height() + 7);
  }
}
