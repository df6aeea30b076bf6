package org.localbydefault.report.html;

import io.quarkus.qute.RawString;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.chart.DistributionDrawing;
import org.localbydefault.report.chart.Drawing;
import org.localbydefault.report.chart.LevelBarsDrawing;
import org.localbydefault.report.chart.NarrowDistributionDrawing;
import org.localbydefault.report.chart.NarrowLevelBarsDrawing;
import org.localbydefault.report.chart.TextMeasure;

/** Draws a page's charts, and numbers them so that their ids differ. */
final class Pictures {
  private static final double WIDE = 480;
  private static final double NARROW = 200;
  private static final TextMeasure MEASURE = new EmbeddedFont();

  private final Labels labels;
  private int drawn;

  Pictures(Labels labels) {
    this.labels = labels;
  }

  Piece of(LevelBars chart) {
    Words words = new Words(++drawn, chart.title(), chart.alternative());
    return new Piece.Chart(
        chart, words.with("w", wide(chart, labels)), words.with("n", narrow(chart, labels)));
  }

  static Drawing wide(LevelBars chart, Labels labels) {
    return new LevelBarsDrawing(chart, labels, MEASURE, WIDE).whole();
  }

  static Drawing narrow(LevelBars chart, Labels labels) {
    return new NarrowLevelBarsDrawing(chart, labels, MEASURE, NARROW).whole();
  }

  Piece of(DistributionChart chart) {
    Words words = new Words(++drawn, chart.title(), chart.alternative());
    return new Piece.Chart(
        chart,
        words.with("w", new DistributionDrawing(chart, labels, MEASURE, WIDE).whole()),
        words.with("n", new NarrowDistributionDrawing(chart, labels, MEASURE, NARROW).whole()));
  }

  /** What a chart says to who can't see it. */
  private record Words(int number, String title, String alternative) {

    /** No anchor of a report begins with a low line, so the ids can't meet one. */
    RawString with(String suffix, Drawing drawing) {
      return new RawString(Svg.named("_chart-" + number + suffix, title, alternative, drawing));
    }
  }
}
