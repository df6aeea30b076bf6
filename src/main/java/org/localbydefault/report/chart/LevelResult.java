package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.chart.Mark.Anchoring;
import org.localbydefault.report.chart.Mark.Lettering;
import org.localbydefault.report.chart.Mark.Point;

/** A bar's result in words: its level, its score beside that where there is room, and its note. */
final class LevelResult {
  static final double LINE = 12.75;
  private static final Lettering WORD = new Lettering(10.5, true, Ink.BLUE);
  private static final Lettering SCORE = new Lettering(10.5, false, Ink.BLACK);
  private static final Lettering NOTE = new Lettering(10.5, false, Ink.GREY);

  private final TextMeasure measure;
  private final double room;
  private final List<Label> labels = new ArrayList<>();
  private int lines;

  LevelResult(LevelBars.Bar bar, TextMeasure measure, double room) {
    this.measure = measure;
    this.room = room;
    addLines(bar.mark().word(), WORD);
    addScore(bar.scoreText());
    addLines(bar.note(), NOTE);
  }

  /** A label on a line; the first line is 1. */
  private record Label(String text, Lettering lettering, double x, int line) {}

  double height() {
    return lines * LINE;
  }

  void draw(Sketch sketch, Point corner) {
    for (Label label : labels) {
      Point at = new Point(corner.x() + label.x(), corner.y() + label.line() * LINE - 3.5);
      sketch.label(at, Anchoring.START, label.text(), label.lettering());
    }
  }

  private void addScore(String score) {
    double after = labels.isEmpty() ? 0 : endOf(labels.get(labels.size() - 1)) + 5;
    if (!labels.isEmpty() && after + widthOf(score, SCORE) <= room) {
      labels.add(new Label(score, SCORE, after, lines));
    } else {
      addLines(score, SCORE);
    }
  }

  private void addLines(String text, Lettering lettering) {
    for (String line : new LabelLines(measure, lettering, room).of(text)) {
      lines++;
      labels.add(new Label(line, lettering, 0, lines));
    }
  }

  private double endOf(Label label) {
    return label.x() + widthOf(label.text(), label.lettering());
  }

  private double widthOf(String text, Lettering lettering) {
    return measure.width(text, lettering.size(), lettering.isBold());
  }
}
