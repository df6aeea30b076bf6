package org.localbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.text.Language;

class ReportTest {
  private static final RichText NOWHERE =
      RichText.of(new Span.Plain("As "), new Span.Reference("said before", new Anchor("p9.9")));
  private static final LevelMark MARK = new LevelMark("Low", 1, 2);
  private static final List<Labelled> PARTS = List.of(new Labelled("Why", List.of(NOWHERE)));
  private static final DataTable TABLE =
      new DataTable(
          "Table",
          List.of(new DataTable.Column("Head", 1, false)),
          List.of(new DataTable.Row(List.of(new DataTable.Cell(List.of(NOWHERE))))));

  @ParameterizedTest
  @MethodSource
  void aReferenceThatLeadsNowhereIsRefused(Block block) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(block))
        .withMessage(
            "in the chapter 'Summary', 'said before' refers to 'p9.9', and no place is called so");
  }

  static Stream<Block> aReferenceThatLeadsNowhereIsRefused() {
    Anchor here = new Anchor("here");
    return Stream.of(
        new Paragraph(NOWHERE),
        new Lead(NOWHERE),
        new NumberedParagraph(here, "1.1", NOWHERE),
        new Bullets(false, List.of(NOWHERE)),
        new KeyFacts(List.of(new KeyFacts.Fact("Fact", NOWHERE))),
        TABLE,
        new ActionPlan(TABLE),
        new AnswerRecord(here, "Title", MARK, List.of(), List.of(NOWHERE)),
        new AnswerRecord(here, "Title", MARK, List.of(NOWHERE), List.of()),
        new FindingCard(here, "1", "", "Title", MARK, PARTS),
        new CaseStudyCard(here, "", "Title", NOWHERE, List.of()),
        new CaseStudyCard(here, "", "Title", RichText.EMPTY, PARTS),
        new EnquiryCard(here, "", "Title", MARK, "Ask", List.of(NOWHERE), List.of()),
        new Recommendation(here, "R1", NOWHERE, List.of()));
  }

  @Test
  void aReferenceMayLeadForwardsAndToAChapter() {
    Block forwards =
        new Paragraph(
            RichText.of(
                new Span.Reference("below", new Anchor("p1")),
                new Span.Reference("here", new Anchor("front"))));
    assertThat(report(forwards, new NumberedParagraph(new Anchor("p1"), "1", RichText.EMPTY)))
        .isNotNull();
  }

  @Test
  void twoPlacesOfOneNameAreRefused() {
    Block place = new NumberedParagraph(new Anchor("front"), "1", RichText.EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(place))
        .withMessage("two places are called 'front'");
  }

  private static Report report(Block... blocks) {
    Metadata metadata =
        new Metadata("Title", "", "", LocalDate.of(2026, 11, 2), Language.ENGLISH, "", "", "");
    Chapter chapter = new Chapter(new Anchor("front"), "", "Summary", false, List.of(blocks));
    return new Report(metadata, RandomReports.of(1).labels(), false, List.of(chapter));
  }
}
