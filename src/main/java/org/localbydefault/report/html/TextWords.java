package org.localbydefault.report.html;

import io.quarkus.qute.RawString;
import io.quarkus.qute.ValueResolver;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.report.chart.LevelStepsDrawing;

/** What templates may ask of a report's texts, table cells and level marks. */
final class TextWords {
  private static final List<String> SAFE_SCHEMES = List.of("http", "https", "mailto");

  private TextWords() {}

  static List<ValueResolver> all() {
    return List.of(
        Fields.of(RichText.class).with("spans", RichText::spans).with("isEmpty", RichText::isEmpty),
        Fields.of(Span.Plain.class).with("kind", s -> "plain").with("text", Span::text),
        Fields.of(Span.Strong.class).with("kind", s -> "strong").with("text", Span::text),
        Fields.of(Span.Link.class)
            .with("kind", s -> isSafe(s.target()) ? "link" : "plain")
            .with("text", Span::text)
            .with("address", Span.Link::target),
        Fields.of(Span.Reference.class)
            .with("kind", s -> "reference")
            .with("text", Span::text)
            .with("target", Span.Reference::target),
        Fields.of(Span.Phrase.class)
            .with("kind", s -> "phrase")
            .with("text", Span::text)
            .with("language", s -> s.language().tag()),
        Fields.of(Labelled.class).with("label", Labelled::label).with("texts", Labelled::texts),
        Fields.of(KeyFacts.Fact.class)
            .with("label", KeyFacts.Fact::label)
            .with("value", KeyFacts.Fact::value),
        Fields.of(Grid.class)
            .with("columns", Grid::columns)
            .with("rows", Grid::rows)
            .with("keepsWords", Grid::keepsWords),
        Fields.of(Grid.Col.class)
            .with("head", Grid.Col::head)
            .with("share", Grid.Col::share)
            .with("isNumeric", Grid.Col::isNumeric),
        Fields.of(Grid.Cell.class)
            .with("column", Grid.Cell::column)
            .with("isRowHead", Grid.Cell::isRowHead)
            .with("marks", Grid.Cell::marks)
            .with("paragraphs", Grid.Cell::paragraphs),
        Fields.of(LevelMark.class)
            .with("picture", m -> new RawString(Svg.decoration(LevelStepsDrawing.of(m)))),
        levelInWords());
  }

  /** Only these schemes lead to a page or a letter; any other could run a script. */
  private static boolean isSafe(URI target) {
    return target.getScheme() != null
        && SAFE_SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
  }

  /** {@code labels.level(mark)}: a level's word, and its place on the scale where it has one. */
  private static ValueResolver levelInWords() {
    return ValueResolver.builder()
        .applyToBaseClass(Labels.class)
        .applyToName("level")
        .applyToParameters(1)
        .resolveAsync(
            context ->
                context
                    .evaluate(context.getParams().get(0))
                    .thenApply(mark -> ((Labels) context.getBase()).level((LevelMark) mark)))
        .build();
  }
}
