package org.localbydefault.report.chart;

import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Paint;
import org.localbydefault.report.chart.Mark.Point;

/**
 * A statement's bars, with the number of people over each level, and its markers beneath: a hollow
 * diamond is the median, a solid triangle the agreed level.
 */
final class DistributionBars {
  static final double TALLEST = 22;
  private static final Lettering COUNT = new Lettering(10.5, true, Ink.BLACK);
  private static final Lettering NONE = new Lettering(10.5, false, Ink.GREY);

  private final LevelScale scale;
  private final int most;

  DistributionBars(DistributionChart chart, LevelScale scale) {
    this.scale = scale;
    this.most = mostPeople(chart);
  }

  /** Draws upwards from the floor, and the markers below it. */
  void draw(Sketch sketch, DistributionChart.Row row, double floor) {
    double end = scale.edge(row.counts().size() + 1);
    sketch.line(new Point(scale.edge(1), floor), new Point(end, floor), 0.75, Ink.GREY);
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
    drawMarkers(sketch, row, floor);
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

  static void diamond(Sketch sketch, Point centre) {
    sketch.diamond(centre, 4, Paint.hollow(Ink.BLACK, 1.25));
  }

  static void triangle(Sketch sketch, Point tip) {
    sketch.triangle(tip, 8, Paint.solid(Ink.PINK));
  }

  private static int mostPeople(DistributionChart chart) {
    int most = 1;
    for (DistributionChart.Row row : chart.rows()) {
      for (int count : row.counts()) {
        most = Math.max(most, count);
      }
    }
    return most;
  }
}
