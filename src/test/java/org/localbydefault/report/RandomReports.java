package org.localbydefault.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.localbydefault.report.pdf.SampleReports;
import org.localbydefault.text.Language;

/** Reports of any shape and with any characters: the same seed gives the same report. */
public final class RandomReports {
  private static final String[] PIECES = {
    "commissioning",
    "the",
    "of",
    "local",
    "a",
    "organisation’s",
    "“value”",
    "£1.5m",
    "50%",
    "ŵy",
    "tŷ",
    "well-being",
    "and/or",
    "2024–25",
    "→",
    "✓",
    "👍🏽",
    "本地",
    "محلي",
    "e\u0301",
    "x\u0302",
    "so\u00ADft",
    "no\u00A0break",
    "(see",
    "Annex)",
    "AVATAR",
    "To.",
    "\\",
    "<b>",
    "&amp;",
    "\t",
    "https://example.org/a/very/long/path?with=query&and=more",
    "Donaudampfschifffahrtsgesellschaft",
    "<script>alert(1)</script>",
    "\"quoted\"",
    "it's",
    "{page}",
    "{0}",
    "%s",
    "🙂",
    "שלום",
    "\u0007bell",
    "\uD800",
    "\uFFFE",
    "]]>",
    "-->",
    "</style>",
    "line\nbreak",
    "\u202Eover",
    "\u0085"
  };

  private final Random random;
  private int anchors;

  private RandomReports(long seed) {
    this.random = new Random(seed);
  }

  public static Report of(long seed) {
    RandomReports reports = new RandomReports(seed);
    List<Chapter> chapters = new ArrayList<>();
    int count = 1 + reports.random.nextInt(4);
    for (int i = 0; i < count; i++) {
      chapters.add(reports.chapter());
    }
    boolean hasContents = reports.random.nextBoolean();
    return new Report(reports.metadata(seed), SampleReports.LABELS, hasContents, chapters);
  }

  private Metadata metadata(long seed) {
    return new Metadata(
        "Report " + seed + " " + words(8),
        words(8),
        words(8),
        LocalDate.of(2026, 11, 2),
        random.nextBoolean() ? Language.ENGLISH : Language.WELSH,
        words(8),
        Long.toHexString(random.nextLong()),
        "");
  }

  private Chapter chapter() {
    Anchor anchor = anchor();
    List<Block> blocks = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      blocks.add(block());
    }
    String number = random.nextBoolean() ? Integer.toString(random.nextInt(20)) : "";
    return new Chapter(anchor, number, "Chapter " + words(8), random.nextBoolean(), blocks);
  }

  private Block block() {
    return switch (random.nextInt(15)) {
      case 0 -> new ActionPlan(table());
      case 1 -> new Bullets(random.nextBoolean(), texts(5));
      case 2 -> new CaseStudyCard(anchor(), words(6), words(8), text(), parts());
      case 3 -> table();
      case 4 -> distribution();
      case 5 -> new EnquiryCard(anchor(), words(5), words(9), mark(), words(3), texts(4), parts());
      case 6 -> new FindingCard(anchor(), "7", words(5), words(9), mark(), parts());
      case 7 -> new Heading(anchor(), 2 + random.nextInt(2), words(9));
      case 8 -> new KeyFacts(facts());
      case 9 -> new Lead(text());
      case 10 -> bars();
      case 11 -> new NumberedParagraph(anchor(), "1." + random.nextInt(99), text());
      case 12 -> new Recommendation(anchor(), "R" + random.nextInt(9), text(), facts());
      case 13 -> new AnswerRecord(anchor(), words(9), mark(), texts(3), texts(9));
      default -> new Paragraph(text());
    };
  }

  private LevelBars bars() {
    List<LevelBars.Bar> bars = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(8); i++) {
      bars.add(
          new LevelBars.Bar(
              words(9),
              mark(),
              random.nextBoolean()
                  ? OptionalDouble.of(random.nextDouble())
                  : OptionalDouble.empty(),
              random.nextBoolean() ? "62%" : "",
              words(5),
              random.nextBoolean() ? OptionalInt.of(3) : OptionalInt.empty(),
              random.nextBoolean() ? OptionalDouble.of(0.4) : OptionalDouble.empty()));
    }
    return new LevelBars(words(8), words(9), words(9), SampleReports.LEVELS, bars, table());
  }

  private DistributionChart distribution() {
    List<DistributionChart.Row> rows = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(20); i++) {
      rows.add(
          new DistributionChart.Row(
              words(14),
              List.of(random.nextInt(40), 0, random.nextInt(9), 1, random.nextInt(3)),
              random.nextBoolean() ? OptionalDouble.of(2.5) : OptionalDouble.empty(),
              random.nextBoolean() ? OptionalInt.of(5) : OptionalInt.empty()));
    }
    return new DistributionChart(words(8), words(9), words(9), SampleReports.LEVELS, rows, table());
  }

  private DataTable table() {
    List<DataTable.Column> columns = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(6); i++) {
      columns.add(
          new DataTable.Column(words(4), 0.2 + random.nextDouble(), random.nextInt(4) == 0));
    }
    List<DataTable.Row> rows = new ArrayList<>();
    for (int r = random.nextInt(12); r > 0; r--) {
      List<DataTable.Cell> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        int kind = random.nextInt(20);
        cells.add(kind == 0 ? new DataTable.Cell(texts(40)) : DataTable.Cell.of(words(kind)));
      }
      rows.add(new DataTable.Row(cells));
    }
    return new DataTable(words(9), columns, rows);
  }

  private List<KeyFacts.Fact> facts() {
    List<KeyFacts.Fact> facts = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      facts.add(new KeyFacts.Fact(words(3), random.nextInt(3) == 0 ? RichText.EMPTY : text()));
    }
    return facts;
  }

  private List<Labelled> parts() {
    List<Labelled> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(new Labelled(words(4), texts(3)));
    }
    return parts;
  }

  private LevelMark mark() {
    return new LevelMark(words(2), random.nextInt(6), 5);
  }

  private List<RichText> texts(int most) {
    List<RichText> texts = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(most); i++) {
      texts.add(text());
    }
    return texts;
  }

  private RichText text() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      String words = words(30) + " ";
      spans.add(
          switch (random.nextInt(7)) {
            case 0 -> new Span.Strong(words);
            case 1 -> new Span.Link(words, URI.create("https://example.org/?q=(1)"));
            case 2 -> new Span.Reference(words, new Anchor("a" + random.nextInt(anchors)));
            case 3 -> new Span.Phrase(words, Language.WELSH);
            case 4 -> new Span.Link(words, URI.create("javascript:alert(1)"));
            default -> new Span.Plain(words);
          });
    }
    return new RichText(spans);
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      words.append(words.isEmpty() ? "" : " ").append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }

  private Anchor anchor() {
    return new Anchor("a" + anchors++);
  }
}
