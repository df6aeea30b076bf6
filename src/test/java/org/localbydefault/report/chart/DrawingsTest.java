package org.localbydefault.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.LevelMark;

class DrawingsTest {
  private static final List<String> LEVELS =
      List.of("Not yet started", "Emerging", "Developing", "Established", "Leading");
  private static final Labels LABELS =
      new Labels(
          "Skip to the report",
          "Contents",
          "Page {0} of {1}",
          "No score",
          "{0}, {1} of {2}",
          "Score",
          "Target",
          "Last round",
          "Agreed",
          "Median",
          "(continued)");
  private static final DataTable TABLE =
      new DataTable("Table", List.of(new DataTable.Column("Head", 1, false)), List.of());
  private static final double WIDTH = 481;

  @Test
  void aBarSaysItsLevelInWords() {
    Drawing drawing = bars(bar("Focus on place", 3, OptionalDouble.of(0.5))).whole();
    assertThat(texts(drawing)).contains("Focus on place", "Developing", "50%", "Target");
  }

  @Test
  void stepsUpToTheLevelAreTallAndSolidAndTheOthersLowAndHollow() {
    List<Mark.Box> boxes = boxes(bars(bar("Place", 3, OptionalDouble.of(0.5))).whole());
    assertThat(boxes).hasSize(5);
    assertThat(boxes.subList(0, 3)).allMatch(box -> box.paint().fill() == Ink.BLUE);
    assertThat(boxes.subList(3, 5)).allMatch(box -> box.paint().fill() == Ink.PAPER);
    assertThat(boxes.get(3).height()).isLessThan(boxes.get(2).height());
  }

  @Test
  void noScoreIsNotDrawnAsZero() {
    Drawing none = bars(bar("Place", 0, OptionalDouble.empty())).whole();
    Drawing lowest = bars(bar("Place", 1, OptionalDouble.of(0))).whole();
    assertThat(boxes(none)).isEmpty();
    assertThat(none.marks()).noneMatch(mark -> mark instanceof Mark.Circle);
    assertThat(boxes(lowest)).hasSize(5);
    assertThat(lowest.marks()).anyMatch(mark -> mark instanceof Mark.Circle);
  }

  @Test
  void theScoreStandsWhereItLiesBetweenNothingAndAll() {
    Drawing drawing =
        bars(bar("A", 1, OptionalDouble.of(0)), bar("B", 5, OptionalDouble.of(1))).whole();
    List<Mark.Box> boxes = boxes(drawing);
    List<Mark.Circle> rings =
        drawing.marks().stream()
            .filter(Mark.Circle.class::isInstance)
            .map(Mark.Circle.class::cast)
            .toList();
    assertThat(rings.get(0).centre().x()).isEqualTo(boxes.get(0).corner().x());
    assertThat(rings.get(1).centre().x()).isGreaterThan(boxes.get(4).corner().x());
  }

  @Test
  void longLabelsWrapAndStayInsideTheDrawing() {
    String label = "Commission services simply and collaboratively ".repeat(3) + "x".repeat(90);
    Drawing drawing = bars(bar(label, 3, OptionalDouble.of(0.99))).whole();
    assertThat(String.join("", texts(drawing))).contains("x".repeat(20));
    assertInside(drawing);
  }

  @Test
  void everyCountOfFortyPeopleIsWritten() {
    Drawing drawing = distribution(List.of(12, 0, 25, 3, 0)).whole();
    assertThat(texts(drawing)).contains("12", "0", "25", "3");
    assertThat(String.join(" ", texts(drawing)))
        .contains("Median: Emerging– Developing")
        .contains("Agreed: Developing");
    assertThat(boxes(drawing)).hasSize(3);
    assertInside(drawing);
  }

  @Test
  void barsOfOneChartShareOneScale() {
    List<Mark.Box> boxes = boxes(distribution(List.of(10, 5, 0, 0, 0)).whole());
    assertThat(boxes.get(0).height()).isEqualTo(2 * boxes.get(1).height());
  }

  @Test
  void aMarkHasAStepForEachLevel() {
    assertThat(boxes(LevelStepsDrawing.of(new LevelMark("Leading", 4, 4)))).hasSize(4);
    assertThat(boxes(LevelStepsDrawing.of(new LevelMark("No score", 0, 4)))).isEmpty();
  }

  private static LevelBarsDrawing bars(LevelBars.Bar... bars) {
    LevelBars chart = new LevelBars("Title", "Subtitle", "Words", LEVELS, List.of(bars), TABLE);
    return new LevelBarsDrawing(chart, LABELS, TextMeasure.typical(), WIDTH);
  }

  private static LevelBars.Bar bar(String label, int step, OptionalDouble score) {
    String word = step == 0 ? "No score" : LEVELS.get(step - 1);
    String text = score.isPresent() ? Math.round(score.getAsDouble() * 100) + "%" : "";
    return new LevelBars.Bar(
        label,
        new LevelMark(word, step, 5),
        score,
        text,
        "",
        OptionalInt.of(4),
        OptionalDouble.empty());
  }

  private static DistributionDrawing distribution(List<Integer> counts) {
    DistributionChart.Row row =
        new DistributionChart.Row("Lots", counts, OptionalDouble.of(2.5), OptionalInt.of(3));
    DistributionChart chart =
        new DistributionChart("Title", "Subtitle", "Words", LEVELS, List.of(row), TABLE);
    return new DistributionDrawing(chart, LABELS, TextMeasure.typical(), WIDTH);
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(mark -> ((Mark.Label) mark).text())
        .toList();
  }

  private static List<Mark.Box> boxes(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Box.class::isInstance)
        .map(Mark.Box.class::cast)
        .toList();
  }

  private static void assertInside(Drawing drawing) {
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Label label) {
        boolean isBold = label.lettering().isBold();
        double width = TextMeasure.typical().width(label.text(), label.lettering().size(), isBold);
        double before =
            switch (label.anchor()) {
              case START -> 0;
              case MIDDLE -> width / 2;
              case END -> width;
            };
        double left = label.at().x() - before;
        assertThat(left).as(label.text()).isNotNegative();
        assertThat(left + width).as(label.text()).isLessThanOrEqualTo(WIDTH + 0.01);
        assertThat(label.at().y()).as(label.text()).isBetween(0.0, drawing.height());
      }
    }
  }
}
