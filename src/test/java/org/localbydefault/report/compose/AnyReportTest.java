package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.ReportText;
import org.localbydefault.report.Span;

/** Whatever is asked and answered, a report can be composed and reads as one. */
class AnyReportTest {
  private static final int SEEDS = 200;

  /** A place that was left in a sentence, or a value that was not there. */
  private static final List<String> ODD =
      List.of("  ", "Optional", "null", "java.", " .", "..", ": :", "at between", "at Between");

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#KINDS")
  void everyRoundOfEveryQuestionnaireGivesAReport(String kind) {
    everySeed(
        results -> {
          Report report = Examples.report(kind, results);
          assertThat(report.chapters()).isNotEmpty();
          assertThat(Examples.report(kind, results)).isEqualTo(report);
        });
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#KINDS")
  void everyReportReadsAsOne(String kind) {
    everySeed(
        results -> {
          Report report = Examples.report(kind, results);
          assertThat(ReportText.of(report).lines()).noneMatch(AnyReportTest::isOdd);
          assertReferencesLeadSomewhere(report);
          assertNumbersAreUnique(report);
          assertThat(ReportParts.blocks(report, CaseStudyCard.class))
              .allSatisfy(
                  c -> assertThat(c.why().plain()).startsWith("Chosen because").endsWith("."));
        });
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#KINDS")
  void everyReportNamesEachSourceOnce(String kind) {
    everySeed(
        results -> {
          List<URI> addresses =
              Examples.report(kind, results).chapters().stream()
                  .filter(c -> c.anchor().id().equals("sources"))
                  .flatMap(c -> ReportParts.spans(List.of(c), Span.Link.class).stream())
                  .map(Span.Link::target)
                  .toList();
          assertThat(addresses).doesNotHaveDuplicates();
        });
  }

  private static void assertReferencesLeadSomewhere(Report report) {
    Set<Object> places = new HashSet<>(ReportParts.anchors(report));
    assertThat(ReportParts.spans(report, Span.Reference.class))
        .allSatisfy(r -> assertThat(places).contains(r.target()));
  }

  private static void assertNumbersAreUnique(Report report) {
    assertThat(
            ReportParts.blocks(report, NumberedParagraph.class).stream()
                .map(NumberedParagraph::number))
        .doesNotHaveDuplicates();
  }

  private static boolean isOdd(String line) {
    String words = line.strip().replaceFirst("  \\[[a-z0-9.-]+\\]$", "").replace("...", "");
    return words.contains("Somebody") || ODD.stream().anyMatch(words::contains);
  }

  private static void everySeed(java.util.function.Consumer<Results> property) {
    LongStream.range(0, SEEDS)
        .forEach(
            seed -> {
              try {
                property.accept(RandomResults.of(seed));
              } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("with seed " + seed + ": " + failure, failure);
              }
            });
  }
}
