package org.localbydefault.report.pdf;

import java.util.List;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.chart.DistributionDrawing;
import org.localbydefault.report.chart.Drawing;
import org.localbydefault.report.chart.Ink;
import org.localbydefault.report.chart.LevelBarsDrawing;
import org.localbydefault.report.chart.TextMeasure;

/** Sets charts: title, what is measured, and the figure; long ones over several pages. */
final class ChartSetter {
  /** A chart is parted between its rows at about this height. */
  private static final double TALLEST = 600;

  /** One that still is higher is drawn smaller, so that nothing is lost. */
  private static final double HIGHEST = Grid.BOTTOM - Grid.TOP - 2;

  private static final TextMeasure MEASURE = new FontMeasure();

  private final TextSetter text;
  private final TypeScale type;
  private final Labels labels;

  ChartSetter(TextSetter text, Labels labels) {
    this.text = text;
    this.type = text.type();
    this.labels = labels;
  }

  void set(LevelBars chart, Tag parent) {
    addTitle(chart.title(), chart.subtitle(), parent);
    LevelBarsDrawing drawing = new LevelBarsDrawing(chart, labels, MEASURE, Grid.FULL_WIDTH);
    addFigures(drawing.parts(TALLEST), chart.title(), chart.alternative(), parent);
  }

  void set(DistributionChart chart, Tag parent) {
    addTitle(chart.title(), chart.subtitle(), parent);
    DistributionDrawing drawing = new DistributionDrawing(chart, labels, MEASURE, Grid.FULL_WIDTH);
    addFigures(drawing.parts(TALLEST), chart.title(), chart.alternative(), parent);
  }

  private void addTitle(String title, String subtitle, Tag parent) {
    text.heading(text.setting(title, type.label(), parent.child("P")), Column.FULL, null);
    if (!subtitle.isEmpty()) {
      Setting setting = text.setting(subtitle, type.small(Ink.GREY), parent.child("P"));
      text.heading(setting, Column.FULL, null);
    }
    text.flow().gap(5);
  }

  private void addFigures(List<Drawing> parts, String title, String alternative, Tag parent) {
    for (int i = 0; i < parts.size(); i++) {
      Drawing drawing = parts.get(i);
      String words = i == 0 ? alternative : title + " " + labels.continued();
      Tag figure = parent.child("Figure").alternative(words);
      double scale = Math.min(1, HIGHEST / drawing.height());
      Slab slab = new Slab(drawing.height() * scale);
      slab.add(new Part.Picture(drawing, figure, Grid.LEFT, 0, scale));
      text.flow().add(slab);
      text.flow().gap(type.gap());
    }
  }
}
