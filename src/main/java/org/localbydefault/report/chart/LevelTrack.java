package org.localbydefault.report.chart;

import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Paint;
import org.localbydefault.report.chart.Mark.Point;

/**
 * The steps of a bar, with its markers: a ring is the exact score, a triangle beneath the target, a
 * diamond above the last round; the first of each carries its word.
 *
 * <p>A filled step is tall and solid, an empty one low and hollow.
 */
final class LevelTrack {
  private static final Lettering NOTE = new Lettering(10.5, false, Ink.GREY);
  private static final double STEP = 14;
  private static final double EMPTY_STEP = 8;

  private final LevelBars chart;
  private final Labels labels;
  private final LevelScale scale;
  private final double right;
  private final int firstTarget;
  private final int firstPrevious;

  /**
   * Prepares the tracks of a chart.
   *
   * @param right where a marker's word must end
   */
  LevelTrack(LevelBars chart, Labels labels, LevelScale scale, double right) {
    this.chart = chart;
    this.labels = labels;
    this.scale = scale;
    this.right = right;
    this.firstTarget = firstWith(true);
    this.firstPrevious = firstWith(false);
  }

  /** Height that a bar's track takes above its middle. */
  double above(int index) {
    boolean hasPrevious = chart.bars().get(index).previous().isPresent();
    return STEP / 2 + (index == firstPrevious ? 19 : hasPrevious ? 8 : 2);
  }

  /** Height that a bar's track takes below its middle. */
  double below(int index) {
    boolean hasTarget = chart.bars().get(index).target().isPresent();
    return STEP / 2 + (index == firstTarget ? 18 : hasTarget ? 8 : 2);
  }

  void draw(Sketch sketch, int index, double middle) {
    drawSteps(sketch, chart.bars().get(index).mark().step(), middle);
    drawMarkers(sketch, index, middle);
  }

  private void drawSteps(Sketch sketch, int step, double middle) {
    if (step == 0) {
      sketch.line(
          new Point(scale.edge(1), middle),
          new Point(scale.edge(chart.levels().size() + 1) - 2, middle),
          0.75,
          Ink.GREY);
      return;
    }
    for (int i = 1; i <= chart.levels().size(); i++) {
      double height = i <= step ? STEP : EMPTY_STEP;
      Paint paint = i <= step ? Paint.solid(Ink.BLUE) : Paint.hollow(Ink.GREY, 0.75);
      Point corner = new Point(scale.edge(i), middle - height / 2);
      sketch.box(corner, scale.columnWidth() - 2, height, paint);
    }
  }

  private void drawMarkers(Sketch sketch, int index, double middle) {
    LevelBars.Bar bar = chart.bars().get(index);
    if (bar.score().isPresent()) {
      Point at = new Point(scale.at(bar.score().getAsDouble()), middle);
      sketch.circle(at, 4.25, Paint.hollow(Ink.BLACK, 1.75));
    }
    if (bar.previous().isPresent()) {
      double x = scale.at(bar.previous().getAsDouble());
      double y = middle - STEP / 2 - 4.5;
      sketch.diamond(new Point(x, y), 4, Paint.hollow(Ink.BLACK, 1));
      nameMarker(sketch, index == firstPrevious, new Point(x, y + 1), labels.previous());
    }
    if (bar.target().isPresent()) {
      double x = scale.centre(bar.target().getAsInt()) - 1;
      double y = middle + STEP / 2 + 1;
      sketch.triangle(new Point(x, y), 7, Paint.solid(Ink.PINK));
      nameMarker(sketch, index == firstTarget, new Point(x, y + 10), labels.target());
    }
  }

  private void nameMarker(Sketch sketch, boolean isFirst, Point baseline, String word) {
    if (!isFirst) {
      return;
    }
    boolean isRoomRight = baseline.x() + 8 + scale.widthOf(word, NOTE) < right;
    Point at = new Point(baseline.x() + (isRoomRight ? 8 : -8), baseline.y());
    sketch.label(at, isRoomRight ? Anchoring.START : Anchoring.END, word, NOTE);
  }

  private int firstWith(boolean isTarget) {
    for (int i = 0; i < chart.bars().size(); i++) {
      LevelBars.Bar bar = chart.bars().get(i);
      if (isTarget ? bar.target().isPresent() : bar.previous().isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
