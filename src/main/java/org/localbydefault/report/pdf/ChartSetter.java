package org.localbydefault.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
  /** What is higher, heads and a row, is drawn smaller, so that nothing is lost. */
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
    addRows(drawing.head(), drawing.rows(), figure(chart.title(), chart.alternative(), parent));
  }

  void set(DistributionChart chart, Tag parent) {
    addTitle(chart.title(), chart.subtitle(), parent);
    DistributionDrawing drawing = new DistributionDrawing(chart, labels, MEASURE, Grid.FULL_WIDTH);
    addRows(drawing.head(), drawing.rows(), figure(chart.title(), chart.alternative(), parent));
  }

  private Figure figure(String title, String alternative, Tag parent) {
    return new Figure(parent, alternative, title + " " + labels.continued());
  }

  private void addTitle(String title, String subtitle, Tag parent) {
    text.heading(text.setting(title, type.label(), parent.child("P")), Column.FULL, null);
    if (!subtitle.isEmpty()) {
      Setting setting = text.setting(subtitle, type.small(Ink.GREY), parent.child("P"));
      text.heading(setting, Column.FULL, null);
    }
    text.flow().gap(5);
  }

  /** The heads come again where a chart goes on at the top of a page. */
  private void addRows(Drawing head, List<Drawing> rows, Figure figure) {
    Flow flow = text.flow();
    flow.beginGroup(null);
    flow.addKept(slab(head, figure, HIGHEST));
    flow.repeat(slab(head, null, HIGHEST));
    for (Drawing row : rows) {
      flow.add(slab(row, figure, HIGHEST - head.height()));
    }
    flow.repeat(null);
    flow.endGroup();
    flow.gap(type.gap());
  }

  private static Slab slab(Drawing drawing, @Nullable Figure figure, double highest) {
    double scale = Math.min(1, highest / drawing.height());
    Slab slab = new Slab(drawing.height() * scale);
    return slab.add(new Part.Picture(drawing, figure, Grid.LEFT, 0, scale));
  }
}
