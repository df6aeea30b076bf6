package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.Block;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Heading;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Recommendation;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.Span;

/** Whatever a report says, a meeting can find its way in it. */
class StructureTest {

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("kindsAndExamples")
  void paragraphsAreNumberedWithoutAGap(String kind, String example) {
    for (Chapter chapter : Examples.report(kind, example).chapters()) {
      List<String> numbers =
          chapter.blocks().stream()
              .filter(NumberedParagraph.class::isInstance)
              .map(b -> ((NumberedParagraph) b).number())
              .toList();
      assertThat(numbers)
          .isEqualTo(
              IntStream.rangeClosed(1, numbers.size())
                  .mapToObj(i -> chapter.number() + "." + i)
                  .toList());
    }
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("kindsAndExamples")
  void chaptersAreNumberedWithoutAGapAndAppendicesHaveLetters(String kind, String example) {
    List<String> numbers =
        Examples.report(kind, example).chapters().stream().skip(1).map(Chapter::number).toList();
    List<String> expected = new ArrayList<>();
    int chapters = (int) numbers.stream().filter(n -> n.matches("[0-9]+")).count();
    IntStream.rangeClosed(1, chapters).forEach(i -> expected.add(String.valueOf(i)));
    IntStream.range(0, numbers.size() - chapters).forEach(i -> expected.add("" + (char) ('A' + i)));
    assertThat(numbers).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("kindsAndExamples")
  void recommendationsAreNumberedWithoutAGap(String kind, String example) {
    List<Recommendation> all =
        ReportParts.blocks(Examples.report(kind, example), Recommendation.class);
    assertThat(all.stream().map(Recommendation::number))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, all.size()).mapToObj(i -> "R" + i).toList());
  }

  /** A card's title is one step below the heading over it: all cards of a place have the same. */
  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("kindsAndExamples")
  void headingsNeverSkipALevel(String kind, String example) {
    for (Chapter chapter : Examples.report(kind, example).chapters()) {
      boolean isUnderHeading = false;
      boolean isCardAtTop = false;
      for (Block block : chapter.blocks()) {
        if (block instanceof Heading heading) {
          assertThat(heading.depth() == 2 || isUnderHeading).as(heading.text()).isTrue();
          assertThat(isCardAtTop).as("a heading after cards without one").isFalse();
          isUnderHeading = true;
        }
        isCardAtTop |= isCard(block) && !isUnderHeading;
      }
    }
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("kindsAndExamples")
  void everyReferenceLeadsToAPlaceThatIsThere(String kind, String example) {
    Report report = Examples.report(kind, example);
    Set<Object> places = new HashSet<>(ReportParts.anchors(report));
    List<Span.Reference> references = ReportParts.spans(report, Span.Reference.class);
    assertThat(references).allSatisfy(r -> assertThat(places).contains(r.target()));
    assertThat(references.isEmpty()).isEqualTo(!kind.equals("council"));
  }

  static Stream<Arguments> kindsAndExamples() {
    return GoldenReportTest.kindsAndExamples();
  }

  private static boolean isCard(Block block) {
    return block instanceof FindingCard
        || block instanceof CaseStudyCard
        || block instanceof EnquiryCard
        || block instanceof AnswerRecord;
  }
}
