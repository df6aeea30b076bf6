package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Point;

/**
 * Draws {@link LevelBars}: on each row the label, the steps filled up to the level, and the level's
 * word with its score.
 *
 * <p>{@link NarrowLevelBarsDrawing} draws the same for a small screen.
 */
public final class LevelBarsDrawing {
  private static final Lettering NAME = new Lettering(10.5, false, Ink.BLACK);
  private static final double LINE = LevelResult.LINE;
  private static final double PADDING = 3.5;

  private final LevelBars chart;
  private final TextMeasure measure;
  private final double width;
  private final LevelScale scale;
  private final double nameWidth;
  private final double resultLeft;
  private final LevelTrack track;

  /**
   * Prepares a drawing.
   *
   * @param width in points, of the whole drawing
   */
  public LevelBarsDrawing(LevelBars chart, Labels labels, TextMeasure measure, double width) {
    this.chart = chart;
    this.measure = measure;
    this.width = width;
    this.nameWidth = width * 0.4;
    this.resultLeft = width * 0.8;
    double left = nameWidth + 12;
    this.scale = new LevelScale(chart.levels(), measure, left, resultLeft - 12 - left);
    this.track = new LevelTrack(chart, labels, scale, resultLeft - 4);
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
    for (int i = 0; i < chart.bars().size(); i++) {
      rows.add(row(i));
    }
    return rows;
  }

  private Drawing row(int index) {
    LevelBars.Bar bar = chart.bars().get(index);
    List<String> name = new LabelLines(measure, NAME, nameWidth).balanced(bar.label());
    LevelResult result = new LevelResult(bar, measure, width - resultLeft);
    double text = Math.max(name.size() * LINE, result.height());
    double middle = PADDING + Math.max(text / 2, track.above(index));
    double height = middle + Math.max(text / 2, track.below(index)) + PADDING;
    Sketch sketch = new Sketch();
    sketch.line(new Point(0, 0), new Point(width, 0), 0.5, Ink.RULE);
    double y = middle - name.size() * LINE / 2;
    for (String line : name) {
      y += LINE;
      sketch.label(new Point(0, y - 3.5), Anchoring.START, line, NAME);
    }
    track.draw(sketch, index, middle);
    result.draw(sketch, new Point(resultLeft, middle - result.height() / 2));
    return sketch.drawing(width, height);
  }
}
