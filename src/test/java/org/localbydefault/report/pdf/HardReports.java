package org.localbydefault.report.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Block;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Heading;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.text.Language;

/** Reports that a typesetter may trip over, by name. */
final class HardReports {
  static final String STRANGE =
      "Welsh ŵ ŷ Ŵ Ŷ ẁ ẅ; combined w\u0302 e\u0301 x\u0302; emoji 👍🏽 👩‍👩‍👧 ❤️; Chinese 本地优先 地方;"
          + " Arabic محلي; Hebrew מקומי; controls \u0007 \u0000 end; tab\there; line\nbreak;"
          + " soft\u00ADhyphen; no\u00A0break; narrow\u202Fspace; zero\u200Bwidth; joined\u200Dup;"
          + " non\u2011breaking; lone \uD83D surrogate; private \uE000; last \uFFFF";

  private HardReports() {}

  static Map<String, Report> all() {
    Map<String, Report> all = new TreeMap<>();
    all.put("empty", SampleReports.empty());
    all.put("strange characters", strangeCharacters());
    all.put("long words", longWords());
    all.put("tall row", tallRow());
    all.put("full front page", fullFrontPage());
    all.put("many respondents", SampleReports.of(SampleReports.distribution(42, 40)));
    all.put("empty texts", emptyTexts());
    all.put("long names", longNames());
    all.put("headings without text", headingsWithoutText());
    return all;
  }

  static Report strangeCharacters() {
    return SampleReports.of(
        new Paragraph(RichText.of(STRANGE)),
        new Paragraph(
            RichText.of(
                new Span.Strong(STRANGE),
                new Span.Phrase("本地优先", new Language("zh")),
                new Span.Link("汉字 link", URI.create("https://example.org/%E6%9C%AC?a=1&b=(2)")))),
        SampleReports.bullets(STRANGE),
        table(STRANGE, SampleReports.row(STRANGE, STRANGE)));
  }

  static Report longWords() {
    String word = "Commissioning".repeat(16);
    String address = "https://example.org/" + "a-long-path/".repeat(14) + "?q=" + "x".repeat(60);
    String soft = "un\u00ADbreak\u00ADable\u00AD".repeat(20);
    String noBreak = "word\u00A0".repeat(60);
    return SampleReports.of(
        new Heading(new Anchor("h"), 2, word),
        new Paragraph(RichText.of(word)),
        new Paragraph(RichText.of(new Span.Link(address, URI.create(address)))),
        new Paragraph(RichText.of(soft)),
        new Paragraph(RichText.of(noBreak)),
        SampleReports.bullets(word, address),
        new KeyFacts(
            List.of(
                new KeyFacts.Fact(word, RichText.of(word)),
                new KeyFacts.Fact("Web", RichText.of(address)))),
        table(word, SampleReports.row(word, address), SampleReports.row(soft, noBreak)),
        bars(word));
  }

  static Report tallRow() {
    String text = "The council publishes what it spends and with whom. ".repeat(335);
    DataTable.Cell several =
        new DataTable.Cell(
            List.of(RichText.of("First of two."), RichText.of("second ".repeat(900).trim())));
    DataTable.Row two = new DataTable.Row(List.of(DataTable.Cell.of("Two paragraphs"), several));
    return SampleReports.of(
        new Paragraph(RichText.of("Before the table.")),
        table("Tall", SampleReports.row("A cell of 3,000 words", text), two),
        new Paragraph(RichText.of(text)),
        new KeyFacts(List.of(new KeyFacts.Fact("A long fact", RichText.of(text)))),
        new ActionPlan(table("Plan", SampleReports.row("Step", ""), SampleReports.row("", ""))));
  }

  static Report fullFrontPage() {
    List<Block> blocks = new ArrayList<>(SampleReports.frontPage().blocks());
    for (int i = 0; i < 20; i++) {
      blocks.add(new Paragraph(RichText.of("Another paragraph of the summary. ".repeat(9))));
    }
    Chapter front = new Chapter(new Anchor("front"), "", "Summary", true, blocks);
    return new Report(
        SampleReports.metadata("Too much for a page"),
        SampleReports.LABELS,
        false,
        List.of(front, SampleChapters.recommendations()));
  }

  static Report emptyTexts() {
    return SampleReports.of(
        new Paragraph(RichText.EMPTY),
        new Paragraph(RichText.of(" ")),
        new Paragraph(RichText.of("\u200B")),
        new Bullets(false, List.of(RichText.EMPTY)),
        new KeyFacts(List.of(new KeyFacts.Fact("", RichText.EMPTY))),
        new DataTable("", List.of(SampleReports.column("", 1)), List.of()),
        new DataTable(
            "Empty", List.of(SampleReports.column("A", 1)), List.of(SampleReports.row(""))),
        new FindingCard(
            new Anchor("f"),
            "",
            "",
            "",
            new LevelMark("", 0, 2),
            List.of(new Labelled("", List.of(RichText.EMPTY)))));
  }

  static Report longNames() {
    String name = "A council of an uncommonly long name that goes on and on".repeat(3);
    Report empty = SampleReports.empty();
    return new Report(
        new org.localbydefault.report.Metadata(
            name, name, name, empty.metadata().date(), Language.WELSH, "", "", ""),
        SampleReports.LABELS,
        true,
        List.of(
            empty.chapters().get(0),
            new Chapter(new Anchor("b"), "12", name, false, List.of()),
            new Chapter(new Anchor("c"), "", name, true, List.of())));
  }

  static Report headingsWithoutText() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      blocks.add(new Heading(new Anchor("h" + i), i % 2 + 2, "Heading number " + i));
    }
    return SampleReports.of(blocks.toArray(new Block[0]));
  }

  private static DataTable table(String caption, DataTable.Row... rows) {
    return new DataTable(
        caption,
        List.of(SampleReports.column("Statement", 1), SampleReports.column("Evidence", 3)),
        List.of(rows));
  }

  private static LevelBars bars(String word) {
    return new LevelBars(
        word,
        word,
        word,
        List.of(word, word, "C"),
        List.of(
            new LevelBars.Bar(
                word,
                new LevelMark(word, 3, 3),
                OptionalDouble.of(1),
                word,
                word,
                OptionalInt.of(3),
                OptionalDouble.of(0))),
        table(word));
  }
}
