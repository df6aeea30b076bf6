package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Labels;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Paint;
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
  private static final Lettering COUNT = new Lettering(10.5, true, Ink.BLACK);
  private static final Lettering NONE = new Lettering(10.5, false, Ink.GREY);
  private static final Lettering RESULT = new Lettering(10.5, false, Ink.BLACK);
  private static final double LINE = 14;
  private static final double TALLEST = 22;

  private final DistributionChart chart;
  private final Labels labels;
  private final TextMeasure measure;
  private final double width;
  private final LevelScale scale;
  private final double nameWidth;
  private final double resultLeft;
  private final int most;

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
    this.most = mostPeople();
  }

  /** The whole chart. */
  public Drawing whole() {
    return parts(Double.MAX_VALUE).get(0);
  }

  /** The chart in drawings of at most {@code height} where its rows allow, each with the heads. */
  public List<Drawing> parts(double height) {
    return Sketch.parts(head(), rows(), height);
  }

  private Drawing head() {
    Sketch sketch = new Sketch();
    double height = scale.drawHeads(sketch);
    return sketch.drawing(width, height);
  }

  private List<Drawing> rows() {
    List<Drawing> rows = new ArrayList<>();
    for (DistributionChart.Row row : chart.rows()) {
      rows.add(row(row));
    }
    return rows;
  }

  private Drawing row(DistributionChart.Row row) {
    List<String> name = new LabelLines(measure, NAME, nameWidth).balanced(row.label());
    LabelLines results = new LabelLines(measure, RESULT, width - resultLeft - 12);
    List<String> median = row.median().isPresent() ? results.of(median(row)) : List.of();
    List<String> agreed = row.agreed().isPresent() ? results.of(agreed(row)) : List.of();
    double bars = LINE + TALLEST + (median.isEmpty() && agreed.isEmpty() ? 3 : 12);
    double text = Math.max(name.size(), median.size() + agreed.size()) * LINE;
    double height = Math.max(bars, text) + 10;
    double middle = height / 2;
    Sketch sketch = new Sketch();
    sketch.line(new Point(0, 0), new Point(width, 0), 0.5, Ink.RULE);
    drawLines(sketch, name, new Point(0, middle - name.size() * LINE / 2), NAME);
    double floor = middle - bars / 2 + LINE + TALLEST;
    drawBars(sketch, row, floor);
    drawMarkers(sketch, row, floor);
    double top = middle - (median.size() + agreed.size()) * LINE / 2;
    if (!median.isEmpty()) {
      diamond(sketch, new Point(resultLeft + 4, top + LINE / 2));
      drawLines(sketch, median, new Point(resultLeft + 12, top), RESULT);
    }
    if (!agreed.isEmpty()) {
      double y = top + median.size() * LINE;
      triangle(sketch, new Point(resultLeft + 4, y + LINE / 2 - 4));
      drawLines(sketch, agreed, new Point(resultLeft + 12, y), RESULT);
    }
    return sketch.drawing(width, height);
  }

  private void drawBars(Sketch sketch, DistributionChart.Row row, double floor) {
    sketch.line(
        new Point(scale.edge(1), floor),
        new Point(scale.edge(chart.levels().size() + 1), floor),
        0.75,
        Ink.GREY);
    double barWidth = scale.columnWidth() * 0.56;
    for (int i = 0; i < row.counts().size(); i++) {
      int count = row.counts().get(i);
      double height = count == 0 ? 0 : Math.max(2, TALLEST * count / most);
      double x = scale.centre(i + 1);
      if (count > 0) {
        Point corner = new Point(x - barWidth / 2, floor - height);
        sketch.box(corner, barWidth, height, Paint.solid(Ink.BLUE));
      }
      Point at = new Point(x, floor - height - 3);
      sketch.label(at, Anchoring.MIDDLE, Integer.toString(count), count == 0 ? NONE : COUNT);
    }
  }

  private void drawMarkers(Sketch sketch, DistributionChart.Row row, double floor) {
    double median = row.median().isPresent() ? scale.centre(row.median().getAsDouble()) : -100;
    double agreed = row.agreed().isPresent() ? scale.centre(row.agreed().getAsInt()) : -200;
    // Side by side where both mark the same place.
    boolean isClose = Math.abs(median - agreed) < 10;
    if (row.median().isPresent()) {
      diamond(sketch, new Point(median - (isClose ? 5.5 : 0), floor + 6.5));
    }
    if (row.agreed().isPresent()) {
      triangle(sketch, new Point(agreed + (isClose ? 5.5 : 0), floor + 2.5));
    }
  }

  private static void diamond(Sketch sketch, Point centre) {
    sketch.diamond(centre, 4, Paint.hollow(Ink.BLACK, 1.25));
  }

  private static void triangle(Sketch sketch, Point tip) {
    sketch.triangle(tip, 8, Paint.solid(Ink.PINK));
  }

  private static void drawLines(
      Sketch sketch, List<String> lines, Point corner, Lettering lettering) {
    for (int i = 0; i < lines.size(); i++) {
      Point at = new Point(corner.x(), corner.y() + (i + 1) * LINE - 3.5);
      sketch.label(at, Anchoring.START, lines.get(i), lettering);
    }
  }

  private String median(DistributionChart.Row row) {
    double median = row.median().getAsDouble();
    int lower = (int) Math.floor(median);
    String word = labels.median() + ": " + level(lower);
    return lower == median ? word : word + "–" + level(lower + 1);
  }

  private String agreed(DistributionChart.Row row) {
    return labels.agreed() + ": " + level(row.agreed().getAsInt());
  }

  private String level(int step) {
    int index = Math.max(1, Math.min(step, chart.levels().size())) - 1;
    return chart.levels().get(index);
  }

  private int mostPeople() {
    int most = 1;
    for (DistributionChart.Row row : chart.rows()) {
      for (int count : row.counts()) {
        most = Math.max(most, count);
      }
    }
    return most;
  }
}
