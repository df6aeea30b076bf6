package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Paint;
import org.localbydefault.report.chart.Mark.Point;

/**
 * Draws {@link LevelBars}: on each row the label, the steps filled up to the level, and the level's
 * word with its score.
 *
 * <p>A filled step is tall and solid, an empty one low and hollow. A ring is the exact score, a
 * triangle beneath the target, a diamond above the last round; the first of each carries its word.
 */
public final class LevelBarsDrawing {
  private static final Lettering NAME = new Lettering(10.5, false, Ink.BLACK);
  private static final Lettering WORD = new Lettering(10.5, true, Ink.BLUE);
  private static final Lettering SCORE = new Lettering(10.5, false, Ink.BLACK);
  private static final Lettering NOTE = new Lettering(10.5, false, Ink.GREY);
  private static final double LINE = 12.75;
  private static final double PADDING = 3.5;
  private static final double STEP = 14;
  private static final double EMPTY_STEP = 8;

  private final LevelBars chart;
  private final Labels labels;
  private final TextMeasure measure;
  private final double width;
  private final LevelScale scale;
  private final double nameWidth;
  private final double resultLeft;
  private final int firstTarget;
  private final int firstPrevious;

  /**
   * Prepares a drawing.
   *
   * @param width in points, of the whole drawing
   */
  public LevelBarsDrawing(LevelBars chart, Labels labels, TextMeasure measure, double width) {
    this.chart = chart;
    this.labels = labels;
    this.measure = measure;
    this.width = width;
    this.nameWidth = width * 0.4;
    this.resultLeft = width * 0.8;
    double left = nameWidth + 12;
    this.scale = new LevelScale(chart.levels(), measure, left, resultLeft - 12 - left);
    this.firstTarget = firstWith(true);
    this.firstPrevious = firstWith(false);
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
    for (int i = 0; i < chart.bars().size(); i++) {
      rows.add(row(i));
    }
    return rows;
  }

  private Drawing row(int index) {
    LevelBars.Bar bar = chart.bars().get(index);
    List<String> name = new LabelLines(measure, NAME, nameWidth).balanced(bar.label());
    List<Label> result = result(bar);
    double above = index == firstPrevious ? 19 : bar.previous().isPresent() ? 8 : 2;
    double below = index == firstTarget ? 18 : bar.target().isPresent() ? 8 : 2;
    double text = Math.max(name.size(), lines(result)) * LINE;
    double middle = PADDING + Math.max(text / 2, above + STEP / 2);
    double height = middle + Math.max(text / 2, below + STEP / 2) + PADDING;
    Sketch sketch = new Sketch();
    sketch.line(new Point(0, 0), new Point(width, 0), 0.5, Ink.RULE);
    double y = middle - name.size() * LINE / 2;
    for (String line : name) {
      y += LINE;
      sketch.label(new Point(0, y - 3.5), Anchoring.START, line, NAME);
    }
    drawTrack(sketch, bar, middle);
    drawMarkers(sketch, index, middle);
    y = middle - lines(result) * LINE / 2;
    for (Label label : result) {
      y += label.isNewLine() ? LINE : 0;
      Point at = new Point(resultLeft + label.x(), y - 3.5);
      sketch.label(at, Anchoring.START, label.text(), label.lettering());
    }
    return sketch.drawing(width, height);
  }

  private void drawTrack(Sketch sketch, LevelBars.Bar bar, double middle) {
    int step = bar.mark().step();
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
    boolean isRoomRight =
        baseline.x() + 8 + measure.width(word, NOTE.size(), false) < resultLeft - 4;
    Point at = new Point(baseline.x() + (isRoomRight ? 8 : -8), baseline.y());
    sketch.label(at, isRoomRight ? Anchoring.START : Anchoring.END, word, NOTE);
  }

  /** A label of the result's column. */
  private record Label(String text, Lettering lettering, double x, boolean isNewLine) {}

  private List<Label> result(LevelBars.Bar bar) {
    double room = width - resultLeft;
    List<Label> result = new ArrayList<>();
    addLines(result, bar.mark().word(), WORD);
    double after = result.isEmpty() ? 0 : endOf(result.get(result.size() - 1)) + 5;
    if (after + measure.width(bar.scoreText(), SCORE.size(), false) <= room) {
      result.add(new Label(bar.scoreText(), SCORE, after, result.isEmpty()));
    } else {
      addLines(result, bar.scoreText(), SCORE);
    }
    addLines(result, bar.note(), NOTE);
    return result;
  }

  private static int lines(List<Label> result) {
    int lines = 0;
    for (Label label : result) {
      lines += label.isNewLine() ? 1 : 0;
    }
    return lines;
  }

  private void addLines(List<Label> result, String text, Lettering lettering) {
    for (String line : new LabelLines(measure, lettering, width - resultLeft).of(text)) {
      result.add(new Label(line, lettering, 0, true));
    }
  }

  private double endOf(Label label) {
    return measure.width(label.text(), label.lettering().size(), label.lettering().isBold());
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
