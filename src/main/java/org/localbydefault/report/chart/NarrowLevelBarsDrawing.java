package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Point;

/** Draws {@link LevelBars} for a small screen: the label above the steps, the result beneath. */
public final class NarrowLevelBarsDrawing {
  private static final Lettering NAME = new Lettering(10.5, true, Ink.BLACK);
  private static final double LINE = 13;

  private final LevelBars chart;
  private final TextMeasure measure;
  private final double width;
  private final LevelScale scale;
  private final LevelTrack track;

  /**
   * Prepares a drawing.
   *
   * @param width in points, of the whole drawing
   */
  public NarrowLevelBarsDrawing(LevelBars chart, Labels labels, TextMeasure measure, double width) {
    this.chart = chart;
    this.measure = measure;
    this.width = width;
    this.scale = new LevelScale(chart.levels(), measure, 1, width - 2);
    this.track = new LevelTrack(chart, labels, scale, width);
  }

  /** The whole chart. */
  public Drawing whole() {
    List<Drawing> all = new ArrayList<>();
    Sketch head = new Sketch();
    double height = scale.drawHeads(head);
    all.add(head.drawing(width, height));
    for (int i = 0; i < chart.bars().size(); i++) {
      all.add(row(i));
    }
    return Sketch.stacked(width, all);
  }

  private Drawing row(int index) {
    LevelBars.Bar bar = chart.bars().get(index);
    Sketch sketch = new Sketch();
    sketch.line(new Point(0, 0), new Point(width, 0), 0.5, Ink.RULE);
    double y = 5;
    for (String line : new LabelLines(measure, NAME, width).of(bar.label())) {
      y += LINE;
      sketch.label(new Point(0, y - 3.5), Anchoring.START, line, NAME);
    }
    double middle = y + track.above(index) + 2;
    track.draw(sketch, index, middle);
    y = middle + track.below(index) + 2;
    LevelResult result = new LevelResult(bar, measure, width);
    result.draw(sketch, new Point(0, y));
    return sketch.drawing(width, y + result.height() + 7);
  }
}
