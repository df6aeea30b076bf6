package org.localbydefault.report.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.Block;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Heading;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.Lead;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.Recommendation;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.text.Language;

/** The chapters of the sample report behind its front page. */
final class SampleChapters {
  private static final String LONG =
      "The council sets out in its procurement strategy how it will use smaller lots, longer"
          + " contracts and grants, and it publishes each year what share of its spending stays"
          + " with organisations that are rooted in the borough. Officers told us that this is"
          + " followed in adult social care but not yet in housing or public health.";

  private SampleChapters() {}

  static Chapter purpose() {
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
        SampleReports.bullets(
            "Lots are parts of a contract that can be won separately.",
            LONG,
            "Uplift is the yearly rise of a price for inflation."));
    blocks.add(new Heading(new Anchor("purpose.more"), 3, "Who took part"));
    blocks.add(new Paragraph(RichText.of(LONG)));
    return new Chapter(new Anchor("purpose"), "1", "Purpose and background", true, blocks);
  }

  static Chapter findings() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("2.1", LONG));
    for (int i = 0; i < 6; i++) {
      int step = i % 5 + 1;
      blocks.add(
          new FindingCard(
              new Anchor("finding" + i),
              Integer.toString(i + 1),
              SampleReports.PRINCIPLES[i],
              "Contracts are too large for most local organisations to bid for",
              i == 2
                  ? new LevelMark("No score", 0, 5)
                  : new LevelMark(SampleReports.LEVELS.get(step - 1), step, 5),
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

  static Chapter recommendations() {
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
                  SampleReports.fact("Effort", "Medium"))));
    }
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      rows.add(
          SampleReports.row(
              "Step " + i + ": review the pipeline of contracts", "", "", "R" + i % 4));
    }
    blocks.add(new Heading(new Anchor("plan"), 2, "Action plan"));
    blocks.add(
        new ActionPlan(
            new DataTable(
                "Steps, with owner and date to fill in",
                List.of(
                    SampleReports.column("Step", 4),
                    SampleReports.column("Owner", 2),
                    SampleReports.column("By when", 2),
                    SampleReports.column("For", 1)),
                rows)));
    return new Chapter(
        new Anchor("recommendations"), "3", "Recommendations and action plan", true, blocks);
  }

  static Chapter caseStudies() {
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

  static Chapter scrutiny() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("5.1", LONG));
    for (int i = 0; i < 2; i++) {
      blocks.add(
          new EnquiryCard(
              new Anchor("enquiry" + i),
              SampleReports.PRINCIPLES[i + 3],
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

  static Chapter agreement() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(numbered("6.1", LONG));
    blocks.add(SampleReports.distribution(7, 20));
    return new Chapter(new Anchor("agreement"), "6", "Where people disagreed", true, blocks);
  }

  static Chapter answers() {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 1; i <= 42; i++) {
      String answer = SampleReports.LEVELS.get(i % 5);
      rows.add(
          SampleReports.row(
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
                    SampleReports.column("Statement", 4),
                    SampleReports.column("Answer", 2),
                    new DataTable.Column("Agreed within a step", 1.4, true),
                    SampleReports.column("Evidence", 4)),
                rows),
            new AnswerRecord(
                new Anchor("answer.lots"),
                "Size of lots",
                new LevelMark("Emerging", 2, 5),
                List.of(RichText.of("Emerging 4, Developing 3, Don't know 2")),
                List.of(RichText.of(LONG), RichText.of("Cabinet report, March 2026")))));
  }

  private static NumberedParagraph numbered(String number, String text) {
    return new NumberedParagraph(new Anchor("p" + number), number, RichText.of(text));
  }

  private static Labelled labelled(String label, String... texts) {
    List<RichText> all = new ArrayList<>();
    for (String text : texts) {
      all.add(RichText.of(text));
    }
    return new Labelled(label, all);
  }
}
