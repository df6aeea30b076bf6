package org.localbydefault.report.html;

import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.chart.LevelStepsDrawing;

/**
 * A report's pictures alone, for pages that show a result. Their colours are the page's classes.
 */
public final class ChartSvg {
  private ChartSvg() {}

  /** The same chart for a wide and for a narrow screen; a page shows one of them. */
  public record Pair(String wide, String narrow) {}

  /**
   * A chart.
   *
   * @param id begins the ids inside it; unique on its page
   */
  public static Pair of(String id, LevelBars chart, Labels labels) {
    return new Pair(
        Svg.named(id + "-wide", chart.title(), chart.alternative(), Pictures.wide(chart, labels)),
        Svg.named(
            id + "-narrow", chart.title(), chart.alternative(), Pictures.narrow(chart, labels)));
  }

  /** A level as a row of steps, to stand beside its word. */
  public static String steps(LevelMark mark) {
    return Svg.decoration(LevelStepsDrawing.of(mark));
  }
}
