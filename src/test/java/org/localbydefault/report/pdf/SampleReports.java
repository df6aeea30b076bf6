package org.localbydefault.report.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Block;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Heading;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Labels;
import org.localbydefault.report.Lead;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.Metadata;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.text.Language;

/** Reports to test with, and their front page. */
public final class SampleReports {
  public static final List<String> LEVELS =
      List.of("Not yet started", "Emerging", "Developing", "Established", "Leading");

  public static final Labels LABELS =
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

  static final String[] PRINCIPLES = {
    "Think about the whole system and individuals",
    "Co-ordinate services at the most local level",
    "Increase the time spent helping people",
    "Help people to achieve their potential",
    "Commit to your community and proactively support local organisations",
    "Commission services simply and collaboratively so they are local by default"
  };

  private SampleReports() {}

  public static Metadata metadata(String title) {
    return new Metadata(
        title,
        "Keep it Local self-assessment, full report for councillors",
        "Calderbrook Metropolitan Borough Council",
        LocalDate.of(2026, 11, 2),
        Language.ENGLISH,
        "self-assessment, commissioning, local",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "");
  }

  public static Report of(Block... blocks) {
    Chapter front = new Chapter(new Anchor("front"), "", "Summary", true, List.of());
    Chapter chapter = new Chapter(new Anchor("c"), "1", "Chapter", true, List.of(blocks));
    return new Report(metadata("Local by default"), LABELS, true, List.of(front, chapter));
  }

  /** A chapter without blocks, and nothing else. */
  public static Report empty() {
    Chapter front = new Chapter(new Anchor("front"), "", "Summary", true, List.of());
    return new Report(metadata("Local by default"), LABELS, false, List.of(front));
  }

  /** A whole report with every kind of block. */
  public static Report rich() {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(frontPage());
    chapters.add(SampleChapters.purpose());
    chapters.add(SampleChapters.findings());
    chapters.add(SampleChapters.recommendations());
    chapters.add(SampleChapters.caseStudies());
    chapters.add(SampleChapters.scrutiny());
    chapters.add(SampleChapters.agreement());
    chapters.add(SampleChapters.answers());
    return new Report(metadata("How local is Calderbrook by default?"), LABELS, true, chapters);
  }

  public static Chapter frontPage() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Lead(
            RichText.of(
                "Calderbrook is developing: four of the six principles are in place, but"
                    + " contracts are still too large for most local organisations.")));
    blocks.add(
        new KeyFacts(
            List.of(
                fact("Who answered", "14 officers, 6 partners"),
                fact("When", "2 November 2026"),
                fact("Answered", "39 of 42 statements"))));
    blocks.add(bars());
    blocks.add(new Heading(new Anchor("front.strengths"), 2, "What is strong"));
    blocks.add(
        bullets(
            "Co-design with residents is the rule in adult social care.",
            "Grants run for three years or more.",
            "Every ward has a named link officer."));
    blocks.add(new Heading(new Anchor("front.priorities"), 2, "What comes first"));
    blocks.add(
        new Bullets(
            true,
            List.of(
                RichText.of("Split contracts into lots that local organisations can bid for."),
                RichText.of("Publish what share of spending stays in the borough."),
                RichText.of("Write social value into every specification."))));
    blocks.add(
        new Paragraph(
            RichText.of(
                new Span.Strong("Members are asked to "),
                new Span.Plain("agree recommendations "),
                new Span.Reference("R1 to R4", new Anchor("r1")),
                new Span.Plain(" and to receive a progress report in six months."))));
    return new Chapter(new Anchor("front"), "", "Summary", true, blocks);
  }

  public static LevelBars bars() {
    int[] steps = {4, 3, 0, 2, 3, 2};
    double[] scores = {0.71, 0.58, 0, 0.33, 0.52, 0.31};
    List<LevelBars.Bar> bars = new ArrayList<>();
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      boolean hasScore = steps[i] > 0;
      String word = hasScore ? LEVELS.get(steps[i] - 1) : "No score";
      String score = hasScore ? Math.round(scores[i] * 100) + "%" : "";
      bars.add(
          new LevelBars.Bar(
              PRINCIPLES[i],
              new LevelMark(word, steps[i], 5),
              hasScore ? OptionalDouble.of(scores[i]) : OptionalDouble.empty(),
              score,
              i == 3 ? "5 of 7 answered" : "",
              hasScore ? OptionalInt.of(4) : OptionalInt.empty(),
              i % 2 == 0 && hasScore
                  ? OptionalDouble.of(scores[i] - 0.2)
                  : OptionalDouble.empty()));
      rows.add(row(PRINCIPLES[i], word, score, hasScore ? "7 of 7" : "2 of 7"));
    }
    return new LevelBars(
        "Commissioning lags behind the rest",
        "Level and score of each principle, out of 100%",
        "Six bars. Whole system is Established at 71%. Co-ordination is Developing at 58%.",
        LEVELS,
        bars,
        new DataTable(
            "Level, score and coverage of each principle",
            List.of(
                column("Principle", 5),
                column("Level", 2),
                new DataTable.Column("Score", 1, true),
                new DataTable.Column("Answered", 1.4, true)),
            rows));
  }

  public static DistributionChart distribution(int statements, int people) {
    List<DistributionChart.Row> rows = new ArrayList<>();
    List<DataTable.Row> table = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      int high = people * (i % 4) / 6;
      int low = people * (i % 3) / 5;
      List<Integer> counts = List.of(low, people - high - low > 2 ? 2 : 0, high, 1, i % 2);
      String label = "Contracts are let in lots that a small organisation can win (" + i + ")";
      rows.add(
          new DistributionChart.Row(
              label,
              counts,
              OptionalDouble.of(2 + i % 3 * 0.5),
              i % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(3)));
      table.add(
          new DataTable.Row(
              List.of(
                  DataTable.Cell.of(label),
                  DataTable.Cell.of(counts.get(0).toString()),
                  DataTable.Cell.of(counts.get(1).toString()),
                  DataTable.Cell.of(counts.get(2).toString()),
                  DataTable.Cell.of(counts.get(3).toString()),
                  DataTable.Cell.of(counts.get(4).toString()))));
    }
    List<DataTable.Column> columns = new ArrayList<>();
    columns.add(column("Statement", 4));
    for (String level : LEVELS) {
      columns.add(new DataTable.Column(level, 1.3, true));
    }
    return new DistributionChart(
        "Officers and partners see lots differently",
        "People at each level, by statement",
        "Seven statements. Answers to the first are spread over three levels.",
        LEVELS,
        rows,
        new DataTable("People at each level", columns, table));
  }

  public static DataTable.Column column(String head, double width) {
    return new DataTable.Column(head, width, false);
  }

  public static DataTable.Row row(String... cells) {
    List<DataTable.Cell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(DataTable.Cell.of(cell));
    }
    return new DataTable.Row(row);
  }

  public static Bullets bullets(String... items) {
    List<RichText> texts = new ArrayList<>();
    for (String item : items) {
      texts.add(RichText.of(item));
    }
    return new Bullets(false, texts);
  }

  public static KeyFacts.Fact fact(String label, String value) {
    return new KeyFacts.Fact(label, RichText.of(value));
  }
}
