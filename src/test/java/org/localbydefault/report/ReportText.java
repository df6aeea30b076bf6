package org.localbydefault.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report as indented plain text, every block in reading order: what a person hears who has it
 * read out. One paragraph is one line.
 */
public final class ReportText {
  private final StringBuilder out = new StringBuilder();

  private ReportText() {}

  /** The whole report. */
  public static String of(Report report) {
    ReportText text = new ReportText();
    Metadata metadata = report.metadata();
    text.line(0, metadata.title());
    text.line(0, metadata.subtitle());
    text.line(0, metadata.council() + ", " + metadata.date() + ", " + metadata.language().tag());
    text.line(0, "Keywords: " + metadata.keywords());
    text.line(0, "Fingerprint: " + metadata.fingerprint());
    report.chapters().forEach(text::chapter);
    return text.out.toString();
  }

  /** One block. */
  public static String of(Block block) {
    ReportText text = new ReportText();
    text.block(block);
    return text.out.toString();
  }

  private void chapter(Chapter chapter) {
    out.append('\n');
    String page = chapter.startsPage() ? " (new page)" : "";
    line(
        0, "# " + (chapter.number() + " " + chapter.title()).strip() + page + at(chapter.anchor()));
    chapter.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Heading heading) {
      out.append('\n');
      line(1, "#".repeat(heading.depth()) + " " + heading.text() + at(heading.anchor()));
    } else if (block instanceof Lead lead) {
      line(1, "Lead: " + text(lead.text()));
    } else if (block instanceof Paragraph paragraph) {
      line(1, text(paragraph.text()));
    } else if (block instanceof NumberedParagraph numbered) {
      line(1, numbered.number() + " " + text(numbered.text()) + at(numbered.anchor()));
    } else if (block instanceof Bullets bullets) {
      bullets(1, bullets.ordered(), bullets.items());
    } else if (block instanceof KeyFacts facts) {
      facts(1, facts.facts());
    } else {
      figure(block);
    }
  }

  private void figure(Block block) {
    if (block instanceof LevelBars bars) {
      levelBars(bars);
    } else if (block instanceof DistributionChart chart) {
      distribution(chart);
    } else if (block instanceof DataTable table) {
      table(1, table);
    } else if (block instanceof ActionPlan plan) {
      line(1, "Action plan");
      table(2, plan.plan());
    } else {
      card(block);
    }
  }

  private void card(Block block) {
    if (block instanceof FindingCard card) {
      line(1, "### " + card.number() + " " + card.title() + at(card.anchor()));
      line(2, card.kicker() + "; " + mark(card.mark()));
      parts(card.parts());
    } else if (block instanceof CaseStudyCard card) {
      line(1, "### " + card.title() + at(card.anchor()));
      line(2, card.place());
      line(2, text(card.why()));
      parts(card.parts());
    } else if (block instanceof EnquiryCard card) {
      line(1, "### " + card.title() + at(card.anchor()));
      line(2, card.kicker() + "; " + mark(card.mark()));
      line(2, card.questionsLabel() + ":");
      bullets(3, true, card.questions());
      parts(card.parts());
    } else {
      record(block);
    }
  }

  private void record(Block block) {
    if (block instanceof Recommendation recommendation) {
      line(
          1,
          recommendation.number()
              + " "
              + text(recommendation.text())
              + at(recommendation.anchor()));
      facts(2, recommendation.details());
    } else if (block instanceof AnswerRecord answer) {
      line(1, "### " + answer.title() + at(answer.anchor()));
      line(2, mark(answer.mark()));
      answer.answers().forEach(a -> line(2, text(a)));
      bullets(2, false, answer.notes());
    } else {
      throw new IllegalStateException("a kind of block that has no text yet: " + block);
    }
  }

  private void parts(List<Labelled> parts) {
    for (Labelled part : parts) {
      if (part.texts().size() == 1) {
        line(2, part.label() + ": " + text(part.texts().get(0)));
      } else {
        line(2, part.label() + ":");
        bullets(3, false, part.texts());
      }
    }
  }

  private void facts(int depth, List<KeyFacts.Fact> facts) {
    facts.forEach(f -> line(depth, f.label() + ": " + text(f.value())));
  }

  private void bullets(int depth, boolean isOrdered, List<RichText> items) {
    for (int i = 0; i < items.size(); i++) {
      line(depth, (isOrdered ? i + 1 + "." : "-") + " " + text(items.get(i)));
    }
  }

  private void levelBars(LevelBars bars) {
    line(1, "Bars: " + bars.title());
    line(2, bars.subtitle());
    line(2, "In words: " + bars.alternative());
    line(2, "Levels: " + String.join(", ", bars.levels()));
    for (LevelBars.Bar bar : bars.bars()) {
      String extras =
          (bar.note().isEmpty() ? "" : "; " + bar.note())
              + place("target", bar.target())
              + place("previous", bar.previous());
      String score = place("at", bar.score()) + (bar.scoreText().isEmpty() ? "" : " = ");
      line(2, bar.label() + ": " + mark(bar.mark()) + score + bar.scoreText() + extras);
    }
    table(2, bars.table());
  }

  private void distribution(DistributionChart chart) {
    line(1, "Distribution: " + chart.title());
    line(2, chart.subtitle());
    line(2, "In words: " + chart.alternative());
    line(2, "Levels: " + String.join(", ", chart.levels()));
    for (DistributionChart.Row row : chart.rows()) {
      line(
          2,
          row.label()
              + ": "
              + row.counts()
              + place("median", row.median())
              + place("agreed", row.agreed()));
    }
    table(2, chart.table());
  }

  private void table(int depth, DataTable table) {
    line(depth, "Table: " + table.caption());
    line(
        depth + 1,
        table.columns().stream()
            .map(c -> c.head() + (c.isNumeric() ? " (number)" : ""))
            .collect(Collectors.joining(" | ")));
    for (DataTable.Row row : table.rows()) {
      line(
          depth + 1, row.cells().stream().map(ReportText::cell).collect(Collectors.joining(" | ")));
    }
  }

  private static String cell(DataTable.Cell cell) {
    if (cell.mark().isPresent()) {
      return mark(cell.mark().get());
    }
    return cell.paragraphs().isEmpty()
        ? "____"
        : cell.paragraphs().stream().map(ReportText::text).collect(Collectors.joining(" / "));
  }

  private static String mark(LevelMark mark) {
    String steps =
        IntStream.rangeClosed(1, mark.steps())
            .mapToObj(i -> i <= mark.step() ? "■" : "□")
            .collect(Collectors.joining());
    return mark.word() + " " + steps;
  }

  private static String place(String name, OptionalDouble value) {
    return value.isPresent() ? "; %s %.3f".formatted(name, value.getAsDouble()) : "";
  }

  private static String place(String name, OptionalInt value) {
    return value.isPresent() ? "; " + name + " " + value.getAsInt() : "";
  }

  private static String at(Anchor anchor) {
    return "  [" + anchor.id() + "]";
  }

  private static String text(RichText text) {
    return text.isEmpty()
        ? "____"
        : text.spans().stream().map(ReportText::span).collect(Collectors.joining());
  }

  private static String span(Span span) {
    if (span instanceof Span.Strong) {
      return "*" + span.text() + "*";
    } else if (span instanceof Span.Link link) {
      return span.text() + " <" + link.target() + ">";
    } else if (span instanceof Span.Reference reference) {
      return span.text() + " (see [" + reference.target().id() + "])";
    } else if (span instanceof Span.Phrase phrase) {
      return "(" + phrase.language().tag() + ": " + span.text() + ")";
    }
    return span.text();
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
  }
}
