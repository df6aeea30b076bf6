package org.localbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What stands in a report, taken apart for tests. */
public final class ReportParts {
  private ReportParts() {}

  /** Every block, in reading order. */
  public static Stream<Block> blocks(Report report) {
    return report.chapters().stream().flatMap(c -> c.blocks().stream());
  }

  /** Every block of a kind, in reading order. */
  public static <T extends Block> List<T> blocks(Report report, Class<T> kind) {
    return blocks(report).filter(kind::isInstance).map(kind::cast).toList();
  }

  /** A chapter by its anchor. */
  public static Chapter chapter(Report report, String anchor) {
    return report.chapters().stream()
        .filter(c -> c.anchor().id().equals(anchor))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no chapter '" + anchor + "'"));
  }

  /** Every place that can be referred to. */
  public static List<Anchor> anchors(Report report) {
    return report.chapters().stream().flatMap(c -> c.anchors().stream()).toList();
  }

  /** Every span of a kind, in reading order. */
  public static <T extends Span> List<T> spans(Report report, Class<T> kind) {
    return spans(report.chapters(), kind);
  }

  public static <T extends Span> List<T> spans(List<Chapter> chapters, Class<T> kind) {
    List<T> found = new ArrayList<>();
    chapters.stream()
        .flatMap(c -> c.blocks().stream())
        .forEach(
            block ->
                texts(
                    block,
                    t ->
                        t.spans().stream()
                            .filter(kind::isInstance)
                            .map(kind::cast)
                            .forEach(found::add)));
    return found;
  }

  private static void texts(Block block, Consumer<RichText> out) {
    if (block instanceof Lead lead) {
      out.accept(lead.text());
    } else if (block instanceof Paragraph paragraph) {
      out.accept(paragraph.text());
    } else if (block instanceof NumberedParagraph numbered) {
      out.accept(numbered.text());
    } else if (block instanceof Bullets bullets) {
      bullets.items().forEach(out);
    } else if (block instanceof KeyFacts facts) {
      facts.facts().forEach(f -> out.accept(f.value()));
    } else if (block instanceof Recommendation recommendation) {
      out.accept(recommendation.text());
      recommendation.details().forEach(f -> out.accept(f.value()));
    } else {
      cards(block, out);
    }
  }

  private static void cards(Block block, Consumer<RichText> out) {
    if (block instanceof FindingCard card) {
      parts(card.parts(), out);
    } else if (block instanceof CaseStudyCard card) {
      out.accept(card.why());
      parts(card.parts(), out);
    } else if (block instanceof EnquiryCard card) {
      card.questions().forEach(out);
      parts(card.parts(), out);
    } else if (block instanceof AnswerRecord answer) {
      answer.answers().forEach(out);
      answer.notes().forEach(out);
    }
  }

  private static void parts(List<Labelled> parts, Consumer<RichText> out) {
    parts.forEach(p -> p.texts().forEach(out));
  }
}
