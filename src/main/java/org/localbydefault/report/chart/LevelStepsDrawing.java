package org.localbydefault.report.chart;

import org.localbydefault.report.LevelMark;
import org.localbydefault.report.chart.Mark.Paint;
import org.localbydefault.report.chart.Mark.Point;

/** Draws a {@link LevelMark} as a short row of steps, to stand beside its word. */
public final class LevelStepsDrawing {
  private static final double STEP = 13;
  private static final double GAP = 2.5;
  private static final double TALL = 11;
  private static final double LOW = 6;

  private LevelStepsDrawing() {}

  /** Filled steps are tall and solid, empty ones low and hollow; no level leaves only a line. */
  public static Drawing of(LevelMark mark) {
    Sketch sketch = new Sketch();
    double width = mark.steps() * (STEP + GAP) - GAP;
    if (mark.step() == 0) {
      sketch.line(new Point(0, TALL / 2), new Point(width, TALL / 2), 0.75, Ink.GREY);
    } else {
      for (int i = 0; i < mark.steps(); i++) {
        boolean isFilled = i < mark.step();
        double height = isFilled ? TALL : LOW;
        Paint paint = isFilled ? Paint.solid(Ink.BLUE) : Paint.hollow(Ink.GREY, 0.75);
        Point corner = new Point(i * (STEP + GAP), (TALL - height) / 2);
        sketch.box(corner, STEP, height, paint);
      }
    }
    return sketch.drawing(width, TALL);
  }
}
