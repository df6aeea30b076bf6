package org.localbydefault.report.chart;

import java.util.List;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Labels;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Point;

/** A statement's median and agreed level in words, each after its marker's shape. */
final class DistributionResult {
  private static final Lettering RESULT = new Lettering(10.5, false, Ink.BLACK);
  private static final double LINE = 14;
  private static final double INDENT = 12;

  private final List<String> levels;
  private final Labels labels;
  private final List<String> median;
  private final List<String> agreed;

  DistributionResult(
      DistributionChart chart, DistributionChart.Row row, Labels labels, LabelRoom room) {
    this.levels = chart.levels();
    this.labels = labels;
    LabelLines lines = new LabelLines(room.measure(), RESULT, room.width() - INDENT);
    this.median = row.median().isPresent() ? lines.of(median(row)) : List.of();
    this.agreed = row.agreed().isPresent() ? lines.of(agreed(row)) : List.of();
  }

  /** How wide labels may be, and how wide they are. */
  record LabelRoom(TextMeasure measure, double width) {}

  boolean isEmpty() {
    return median.isEmpty() && agreed.isEmpty();
  }

  double height() {
    return (median.size() + agreed.size()) * LINE;
  }

  void draw(Sketch sketch, Point corner) {
    double x = corner.x() + 4;
    if (!median.isEmpty()) {
      DistributionBars.diamond(sketch, new Point(x, corner.y() + LINE / 2));
      drawLines(sketch, median, corner);
    }
    if (!agreed.isEmpty()) {
      double y = corner.y() + median.size() * LINE;
      DistributionBars.triangle(sketch, new Point(x, y + LINE / 2 - 4));
      drawLines(sketch, agreed, new Point(corner.x(), y));
    }
  }

  private static void drawLines(Sketch sketch, List<String> lines, Point corner) {
    for (int i = 0; i < lines.size(); i++) {
      Point at = new Point(corner.x() + INDENT, corner.y() + (i + 1) * LINE - 3.5);
      sketch.label(at, Anchoring.START, lines.get(i), RESULT);
    }
  }

  private String median(DistributionChart.Row row) {
    double median = row.median().orElseThrow();
    int lower = (int) Math.floor(median);
    String word = labels.median() + ": " + level(lower);
    return lower == median ? word : word + "–" + level(lower + 1);
  }

  private String agreed(DistributionChart.Row row) {
    return labels.agreed() + ": " + level(row.agreed().orElseThrow());
  }

  private String level(int step) {
    int index = Math.max(1, Math.min(step, levels.size())) - 1;
    return levels.get(index);
  }
}
