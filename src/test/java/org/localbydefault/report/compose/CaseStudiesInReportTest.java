package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.Lesson;
import org.localbydefault.casestudy.Match;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.Block;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.Heading;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;

/** What other councils did, with why each case was chosen. */
class CaseStudiesInReportTest {
  private static final Set<String> SETBACKS =
      Examples.content().caseStudies().stream()
          .filter(c -> c.lesson() == Lesson.SETBACK)
          .map(c -> CaseStudies.anchor(c).id())
          .collect(Collectors.toSet());

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void whyACaseWasChosenIsToldInShortSentences(String example) {
    List<CaseStudyCard> cards = cards(Examples.report("council", example));
    assertThat(cards).isNotEmpty();
    assertThat(cards).allSatisfy(c -> assertShortSentences(c.why().plain()));
  }

  /** Every case for every statement, at every level, from every kind of council and nation. */
  @Test
  void theReasonIsShortForEveryCaseThatCouldBeChosen() {
    for (Question question : Examples.questionnaire().questions()) {
      for (Nation nation : Nation.values()) {
        for (CouncilKind kind : List.of(CouncilKind.DISTRICT, CouncilKind.METROPOLITAN)) {
          Council council = SomeCouncils.council("Nowhere", kind, nation, nation.label());
          Results results = alone(question, "starting", council);
          results.matches().values().stream()
              .flatMap(List::stream)
              .map(m -> MatchReasons.inWords(Examples.wording(), results.card(), m))
              .forEach(CaseStudiesInReportTest::assertShortSentences);
        }
      }
    }
  }

  @Test
  void aCaseFromAnotherNationRemindsOfTheLaw() {
    List<CaseStudyCard> cards = cards(Examples.report("council", "cwm-arianlwyn"));
    assertThat(cards)
        .anySatisfy(
            c ->
                assertThat(c.why().plain())
                    .endsWith(". It is in England, so check what the law allows here."));
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void aCaseIsToldOnceAndOnlyReferredToAfterwards(String example) {
    Report report = Examples.report("council", example);
    List<String> titles = cards(report).stream().map(CaseStudyCard::title).toList();
    assertThat(titles).doesNotHaveDuplicates();
    long chosen = Examples.results(example).matches().values().stream().mapToLong(List::size).sum();
    long referred =
        ReportParts.chapter(report, "case-studies").blocks().stream()
            .filter(NumberedParagraph.class::isInstance)
            .filter(b -> ((NumberedParagraph) b).text().plain().contains(" is told above. "))
            .count();
    assertThat(titles.size() + referred).isEqualTo(chosen);
  }

  @Test
  void anExampleRefersBackToACaseToldBefore() {
    assertThat(
            Examples.results("fernmoor-district").matches().values().stream()
                .flatMap(List::stream)
                .filter(Match::isRepeated))
        .isNotEmpty();
  }

  @Test
  void aSetbackIsNeverTheFirstCaseOfAStatement() {
    assertThat(SETBACKS).isNotEmpty();
    int shown = 0;
    for (Question question : Examples.questionnaire().questions()) {
      for (String level : List.of("starting", "emerging", "developing", "established")) {
        Council county =
            SomeCouncils.council("Nowhere", CouncilKind.COUNTY, Nation.ENGLAND, "London");
        Report report = Examples.report("council", alone(question, level, county));
        shown += (int) cards(report).stream().filter(c -> isSetback(c)).count();
        assertNoSetbackFirst(report);
      }
    }
    assertThat(shown).as("setbacks shown at all").isPositive();
  }

  private static void assertNoSetbackFirst(Report report) {
    for (Chapter chapter : report.chapters()) {
      Block before = null;
      for (Block block : chapter.blocks()) {
        if (block instanceof CaseStudyCard card && before instanceof Heading heading) {
          assertThat(isSetback(card)).as("%s under %s", card.title(), heading.text()).isFalse();
        }
        before = block;
      }
    }
  }

  @Test
  void theReadersOwnCaseIsNeverShown() {
    CaseStudy own = Examples.content().caseStudies().get(0);
    QuestionId question = own.illustrates().get(0).statement();
    Results results =
        Examples.results(
            SomeAnswers.answers(Examples.questionnaire(), question + "=starting")
                .at(own.council())
                .build(),
            java.util.Optional.empty());
    assertThat(cards(Examples.report("council", results)))
        .isNotEmpty()
        .noneMatch(c -> c.place().startsWith(own.council().officialName()));
  }

  private static boolean isSetback(CaseStudyCard card) {
    return SETBACKS.contains(card.anchor().id());
  }

  /** One statement alone has an answer. */
  private static Results alone(Question question, String level, Council council) {
    return Examples.results(
        SomeAnswers.answers(Examples.questionnaire(), question.id() + "=" + level)
            .at(council)
            .choosing("grants", "food")
            .build(),
        java.util.Optional.empty());
  }

  private static void assertShortSentences(String why) {
    assertThat(why).startsWith("Chosen because it shows ").endsWith(".").doesNotContain("..");
    assertThat(why.split("\\. ", -1))
        .allSatisfy(s -> assertThat(s.split(" ", -1)).hasSizeLessThan(26));
  }

  private static List<CaseStudyCard> cards(Report report) {
    return ReportParts.blocks(report, CaseStudyCard.class);
  }
}
