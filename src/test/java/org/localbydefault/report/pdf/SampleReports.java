package org.localbydefault.report.pdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Block;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Heading;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.Labels;
import org.localbydefault.report.Lead;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.Metadata;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.Recommendation;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.text.Language;

/** Reports to test with. */
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

  private static final String[] PRINCIPLES = {
    "Think about the whole system and individuals",
    "Co-ordinate services at the most local level",
    "Increase the time spent helping people",
    "Help people to achieve their potential",
    "Commit to your community and proactively support local organisations",
    "Commission services simply and collaboratively so they are local by default"
  };

  private static final String LONG =
      "The council sets out in its procurement strategy how it will use smaller lots, longer"
          + " contracts and grants, and it publishes each year what share of its spending stays"
          + " with organisations that are rooted in the borough. Officers told us that this is"
          + " followed in adult social care but not yet in housing or public health.";

  private SampleReports() {}

  public static Metadata metadata(String title) {
    return new Metadata(
        title,
        "Keep it Local self-assessment, full report for councillors",
        "Calderbrook Metropolitan Borough Council",
        LocalDate.of(2026, 11, 2),
        Language.ENGLISH,
        "self-assessment, commissioning, local",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
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
    chapters.add(purpose());
    chapters.add(findings());
    chapters.add(recommendations());
    chapters.add(caseStudies());
    chapters.add(scrutiny());
    chapters.add(agreement());
    chapters.add(answers());
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

  private static Chapter purpose() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Lead(RichText.of("This report helps members to decide what to change first.")));
    for (int i = 1; i <= 4; i++) {
      blocks.add(numbered("1." + i, LONG));
    }
    blocks.add(new Heading(new Anchor("purpose.words"), 2, "Words that we use"));
    blocks.add(
        new NumberedParagraph(
            new Anchor("p1.5"),
            "1.5",
            RichText.of(
                new Span.Plain("In Welsh the programme is called "),
                new Span.Phrase("Cadw’n Lleol, gŵyl a thŷ", Language.WELSH),
                new Span.Plain(". It builds on the work of "),
                new Span.Link("Locality", URI.create("https://locality.org.uk/keep-it-local")),
                new Span.Plain(", see "),
                new Span.Reference("recommendation R2", new Anchor("r2")),
                new Span.Plain(". A tick ✓ marks what is done → the next step ● follows."))));
    blocks.add(
        bullets(
            "Lots are parts of a contract that can be won separately.",
            LONG,
            "Uplift is the yearly rise of a price for inflation."));
    blocks.add(new Heading(new Anchor("purpose.more"), 3, "Who took part"));
    blocks.add(new Paragraph(RichText.of(LONG)));
    return new Chapter(new Anchor("purpose"), "1", "Purpose and background", true, blocks);
  }

  private static Chapter findings() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("2.1", LONG));
    for (int i = 0; i < 6; i++) {
      int step = i % 5 + 1;
      blocks.add(
          new FindingCard(
              new Anchor("finding" + i),
              Integer.toString(i + 1),
              PRINCIPLES[i],
              "Contracts are too large for most local organisations to bid for",
              i == 2
                  ? new LevelMark("No score", 0, 5)
                  : new LevelMark(LEVELS.get(step - 1), step, 5),
              List.of(
                  labelled("Why it matters", LONG),
                  labelled(
                      "What would come next",
                      "Split the next three contracts into lots.",
                      "Ask local organisations what keeps them from bidding.",
                      "Report the result to the scrutiny committee."))));
    }
    return new Chapter(new Anchor("findings"), "2", "What we found", true, blocks);
  }

  private static Chapter recommendations() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("3.1", "Members are asked to agree the following."));
    for (int i = 1; i <= 4; i++) {
      blocks.add(
          new Recommendation(
              new Anchor("r" + i),
              "R" + i,
              RichText.of("That the council splits each contract above £100,000 into lots."),
              List.of(
                  new KeyFacts.Fact("Owner", RichText.EMPTY),
                  new KeyFacts.Fact("By when", RichText.EMPTY),
                  fact("Effort", "Medium"))));
    }
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      rows.add(row("Step " + i + ": review the pipeline of contracts", "", "", "R" + i % 4));
    }
    blocks.add(new Heading(new Anchor("plan"), 2, "Action plan"));
    blocks.add(
        new ActionPlan(
            new DataTable(
                "Steps, with owner and date to fill in",
                List.of(
                    column("Step", 4), column("Owner", 2), column("By when", 2), column("For", 1)),
                rows)));
    return new Chapter(
        new Anchor("recommendations"), "3", "Recommendations and action plan", true, blocks);
  }

  private static Chapter caseStudies() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("4.1", LONG));
    for (int i = 0; i < 4; i++) {
      blocks.add(
          new CaseStudyCard(
              new Anchor("case" + i),
              "Bradwell Council, unitary, East of England, 2021 to 2024",
              "Community grants in place of contracts",
              RichText.of(
                  "Chosen because it stood where you stand, and moved two levels in three years."),
              List.of(
                  labelled("What they did", LONG),
                  labelled("What came of it", "The council says that 41 local groups now deliver."),
                  labelled(
                      "A first step",
                      "List the services under £50,000 that a grant could pay for."),
                  new Labelled(
                      "Source",
                      List.of(
                          RichText.of(
                              new Span.Link(
                                  "Keep it Local case study 17",
                                  URI.create("https://example.org/cases/17")),
                              new Span.Plain(", evidence grade B, March 2024")))))));
    }
    return new Chapter(new Anchor("cases"), "4", "What others have done", true, blocks);
  }

  private static Chapter scrutiny() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("5.1", LONG));
    for (int i = 0; i < 2; i++) {
      blocks.add(
          new EnquiryCard(
              new Anchor("enquiry" + i),
              PRINCIPLES[i + 3],
              "Could a charity with five staff win this contract?",
              new LevelMark("Emerging", 2, 5),
              "Three lines of enquiry",
              List.of(
                  RichText.of("How large was the smallest contract let last year?"),
                  RichText.of("Who was asked before the specification was written?"),
                  RichText.of(LONG)),
              List.of(
                  labelled("What a good answer sounds like", LONG),
                  labelled("Ask for next time", "The list of contracts with their lots."))));
    }
    return new Chapter(new Anchor("scrutiny"), "5", "Questions for scrutiny", false, blocks);
  }

  private static Chapter agreement() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("6.1", LONG));
    blocks.add(distribution(7, 20));
    return new Chapter(new Anchor("agreement"), "6", "Where people disagreed", true, blocks);
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

  private static Chapter answers() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 42; i++) {
      String answer = LEVELS.get(i % 5);
      rows.add(
          row(
              i + ". The council asks residents before it writes a specification",
              answer,
              i % 7 + " of 9",
              i % 4 == 0 ? LONG : "Cabinet report, March 2026"));
    }
    return new Chapter(
        new Anchor("answers"),
        "",
        "Appendix A: Answers and evidence",
        true,
        List.of(
            new Paragraph(RichText.of("Every statement with its answer and the evidence given.")),
            new DataTable(
                "Answers, agreement and evidence",
                List.of(
                    column("Statement", 4),
                    column("Answer", 2),
                    new DataTable.Column("Agreed within a step", 1.4, true),
                    column("Evidence", 4)),
                rows)));
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

  private static NumberedParagraph numbered(String number, String text) {
    return new NumberedParagraph(new Anchor("p" + number), number, RichText.of(text));
  }

  private static KeyFacts.Fact fact(String label, String value) {
    return new KeyFacts.Fact(label, RichText.of(value));
  }

  private static Labelled labelled(String label, String... texts) {
    List<RichText> all = new ArrayList<>();
    for (String text : texts) {
      all.add(RichText.of(text));
    }
    return new Labelled(label, all);
  }
}
