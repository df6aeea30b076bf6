package org.localbydefault.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.localbydefault.text.Language;

/** Reports of any shape and with any characters: the same seed gives the same report. */
public final class RandomReports {
  private static final List<String> WORDS =
      List.of(
          "council",
          "lots",
          "<script>alert(1)</script>",
          "\"quoted\"",
          "it's",
          "&amp;",
          "{page}",
          "ŵyl",
          "tŷ",
          "中文",
          "שלום",
          "🙂",
          "\u0007bell",
          "so\u00adft",
          "no\u00a0break",
          "\uD800",
          "\uFFFE",
          "]]>",
          "-->",
          "</style>",
          "https://example.org/a?b=c&d=e",
          "£100,000",
          "{0}",
          "x".repeat(90),
          "\ttab",
          "line\nbreak",
          "cafe\u0301",
          "\u202Eover",
          "\u0085",
          "→",
          "%s");

  private final Random random;
  private int anchors;

  private RandomReports(long seed) {
    this.random = new Random(seed);
  }

  public static Report of(long seed) {
    return new RandomReports(seed).report();
  }

  private Report report() {
    Metadata metadata =
        new Metadata(
            text(),
            maybe(this::text),
            text(),
            LocalDate.of(2026, 11, 2),
            random.nextBoolean() ? Language.ENGLISH : Language.WELSH,
            maybe(this::text),
            Long.toHexString(random.nextLong()),
            "");
    List<Chapter> chapters = some(1, 5, this::chapter);
    return new Report(metadata, labels(), random.nextBoolean(), chapters);
  }

  private Labels labels() {
    return new Labels(
        text(),
        text(),
        "Page {0} of {1} " + text(),
        text(),
        "{0}, {1} of {2} " + text(),
        text(),
        text(),
        text(),
        text(),
        text(),
        text());
  }

  private Chapter chapter() {
    return new Chapter(
        anchor(), maybe(this::text), text(), random.nextBoolean(), some(0, 8, this::block));
  }

  private Block block() {
    return switch (random.nextInt(15)) {
      case 0 -> new ActionPlan(table());
      case 1 ->
          new AnswerRecord(
              anchor(), text(), mark(), some(0, 3, this::rich), some(0, 3, this::rich));
      case 2 -> new Bullets(random.nextBoolean(), some(1, 4, this::rich));
      case 3 -> new CaseStudyCard(anchor(), text(), text(), rich(), some(0, 3, this::labelled));
      case 4 -> table();
      case 5 -> distribution();
      case 6 ->
          new EnquiryCard(
              anchor(),
              maybe(this::text),
              text(),
              mark(),
              text(),
              some(1, 3, this::rich),
              some(0, 3, this::labelled));
      case 7 ->
          new FindingCard(
              anchor(),
              maybe(this::text),
              maybe(this::text),
              text(),
              mark(),
              some(0, 3, this::labelled));
      case 8 -> new Heading(anchor(), 2 + random.nextInt(2), text());
      case 9 -> new KeyFacts(some(1, 4, this::fact));
      case 10 -> new Lead(rich());
      case 11 -> bars();
      case 12 -> new NumberedParagraph(anchor(), text(), rich());
      case 13 -> new Paragraph(rich());
      default -> new Recommendation(anchor(), text(), rich(), some(0, 3, this::fact));
    };
  }

  private LevelBars bars() {
    List<String> levels = some(2, 6, this::text);
    return new LevelBars(
        text(), text(), text(), levels, some(1, 6, () -> bar(levels.size())), table());
  }

  private LevelBars.Bar bar(int levels) {
    return new LevelBars.Bar(
        text(),
        new LevelMark(text(), random.nextInt(levels + 1), levels),
        random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
        maybe(this::text),
        maybe(this::text),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(levels)) : OptionalInt.empty(),
        random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty());
  }

  private DistributionChart distribution() {
    List<String> levels = some(2, 6, this::text);
    return new DistributionChart(
        text(), text(), text(), levels, some(1, 5, () -> row(levels.size())), table());
  }

  private DistributionChart.Row row(int levels) {
    List<Integer> counts = IntStream.range(0, levels).mapToObj(i -> random.nextInt(40)).toList();
    double median = 1 + random.nextInt(2 * levels - 1) / 2.0;
    return new DistributionChart.Row(
        text(),
        counts,
        random.nextBoolean() ? OptionalDouble.of(median) : OptionalDouble.empty(),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(levels)) : OptionalInt.empty());
  }

  private DataTable table() {
    List<DataTable.Column> columns =
        some(
            1,
            6,
            () ->
                new DataTable.Column(
                    maybe(this::text), 0.5 + random.nextInt(8), random.nextBoolean()));
    return new DataTable(
        text(), columns, some(0, 5, () -> new DataTable.Row(some(columns.size(), this::cell))));
  }

  private DataTable.Cell cell() {
    return new DataTable.Cell(some(0, 2, this::rich));
  }

  private KeyFacts.Fact fact() {
    return new KeyFacts.Fact(text(), random.nextInt(4) == 0 ? RichText.EMPTY : rich());
  }

  private Labelled labelled() {
    return new Labelled(text(), some(1, 3, this::rich));
  }

  private LevelMark mark() {
    int steps = 2 + random.nextInt(5);
    return new LevelMark(text(), random.nextInt(steps + 1), steps);
  }

  private RichText rich() {
    return new RichText(some(0, 4, this::span));
  }

  private Span span() {
    return switch (random.nextInt(6)) {
      case 0 -> new Span.Strong(text());
      case 1 -> new Span.Link(text(), URI.create("https://example.org/?a=1&b='2'"));
      case 2 -> new Span.Link(text(), URI.create("javascript:alert(1)"));
      case 3 -> new Span.Reference(text(), new Anchor("a" + (1 + random.nextInt(9))));
      case 4 -> new Span.Phrase(text(), Language.WELSH);
      default -> new Span.Plain(text());
    };
  }

  private Anchor anchor() {
    return new Anchor("a" + ++anchors);
  }

  private String text() {
    return String.join(" ", some(1, 6, () -> WORDS.get(random.nextInt(WORDS.size()))));
  }

  private String maybe(Supplier<String> text) {
    return random.nextInt(3) == 0 ? "" : text.get();
  }

  private <T> List<T> some(int least, int most, Supplier<T> make) {
    return some(least + random.nextInt(most - least + 1), make);
  }

  private static <T> List<T> some(int count, Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(make.get());
    }
    return made;
  }
}
