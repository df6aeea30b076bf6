package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.report.Block;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.Heading;
import org.localbydefault.report.Lead;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.ReportText;

/** Page 1 says the whole message. */
class FrontPageTest {
  private static final List<String> LEVELS =
      List.of("Starting", "Emerging", "Developing", "Established", "Leading");

  @Test
  void theFrontPageSaysTheWholeMessage() {
    List<Block> page = frontPage("council", "castlebridge-unitary");
    assertThat(page.get(0))
        .extracting(b -> ((Lead) b).text().plain())
        .isEqualTo(
            "Castlebridge stands at Developing overall (51%): strongest in Neighbourhoods, weakest"
                + " in Local spend.");
    assertThat(page.stream().filter(LevelBars.class::isInstance)).hasSize(1);
    assertThat(headings(page))
        .containsExactly(
            "What the council does well", "What to work on first", "What members are asked to do");
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void theFrontPageNamesAtMostThreeStrengthsAndThreePriorities(String example) {
    List<Bullets> lists =
        frontPage("council", example).stream()
            .filter(Bullets.class::isInstance)
            .map(Bullets.class::cast)
            .toList();
    assertThat(lists).isNotEmpty().allSatisfy(l -> assertThat(l.items()).hasSizeBetween(1, 3));
  }

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#NAMES")
  void theChartsTitleSaysItsMessageInTenWordsOrFewer(String example) {
    assertThat(ReportParts.blocks(Examples.report("council", example), LevelBars.class))
        .isNotEmpty()
        .allSatisfy(b -> assertThat(b.title().split(" ", -1)).hasSizeLessThanOrEqualTo(10));
  }

  @Test
  void theChartSaysInWordsWhatTheCouncilAimsAt() {
    Report report = Examples.report("council", "castlebridge-unitary");
    assertThat(ReportParts.blocks(report, LevelBars.class).get(0).alternative())
        .startsWith("Whole system: Developing, 54%. The council aims at Established.");
  }

  @Test
  void principlesThatStandAlikeAreNamedTogether() {
    assertThat(lead("cwm-arianlwyn"))
        .contains("strongest in Neighbourhoods and Community, weakest in Local spend");
  }

  @Test
  void noLevelWordIsSaidWhereTooLittleIsAnswered() {
    Report report = Examples.report("council", "hollin-vale-nearly-empty");
    assertThat(lead("hollin-vale-nearly-empty"))
        .isEqualTo(
            "Hollin Vale has answered too little for an overall level: 13% of the questionnaire so"
                + " far.");
    LevelBars bars = ReportParts.blocks(report, LevelBars.class).get(0);
    assertThat(bars.bars())
        .allSatisfy(
            bar -> {
              assertThat(bar.mark().step()).isZero();
              assertThat(bar.mark().word()).isEqualTo("No level");
            });
    assertThat(bars.alternative() + bars.title()).doesNotContain(LEVELS);
    assertThat(bars.table().rows().toString()).doesNotContain(LEVELS);
  }

  @Test
  void whereTooLittleIsAnsweredMembersFirstAskForAnswers() {
    assertThat(asks("council", "hollin-vale-nearly-empty"))
        .startsWith("Ask officers to answer the 21 statements that have no answer yet.");
    assertThat(asks("council", "fernmoor-district"))
        .startsWith("Agree the six recommendations, with an owner and a date for each.");
  }

  @Test
  void membersAreAskedOnlyForWhatTheReportHolds() {
    assertThat(asks("council", "castlebridge-unitary").get(0)).contains("recommendations");
    assertThat(asks("board-page", "castlebridge-unitary").get(0))
        .isEqualTo("Agree the next step on each priority, with an owner and a date.");
    assertThat(asks("scrutiny-pack", "castlebridge-unitary").get(0)).contains("questions in this");
  }

  @Test
  void aPageOnItsOwnTellsTheNextStepOfEachPriority() {
    assertThat(text("board-page", "castlebridge-unitary"))
        .contains("*Length of funding*: Emerging. Next step: Have the grants lead list");
    assertThat(text("council", "castlebridge-unitary")).doesNotContain("Next step");
  }

  @Test
  void noStatementIsBothAStrengthAndAPriority() {
    Results even =
        Examples.results(
            SomeAnswers.answers(Examples.questionnaire(), "*=established").build(),
            Optional.empty());
    List<String> named =
        Examples.report("council", even).chapters().get(0).blocks().stream()
            .filter(Bullets.class::isInstance)
            .limit(2)
            .flatMap(b -> ((Bullets) b).items().stream())
            .map(t -> t.spans().get(0).text())
            .toList();
    assertThat(named).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void onlyACompleteScoreIsAHundredPerCent() {
    assertThat(leadOf("*=leading")).contains("Leading overall (100%)");
    assertThat(leadOf("*=leading", "*=leading community.funding-length=established"))
        .as("143.5 of 144 steps, which is nearer to 100%")
        .contains("Leading overall (99%)");
    assertThat(leadOf("*=starting")).contains("Starting overall (0%)");
  }

  @Test
  void nobodyHasAnsweredYetIsSaidInWords() {
    Results nothing =
        Examples.results(SomeAnswers.answers(Examples.questionnaire()).build(), Optional.empty());
    String text = ReportText.of(Examples.report("council", nothing));
    assertThat(text).contains("Plymouth has not answered any statement yet.");
    assertThat(text)
        .contains("Nobody answered in October 2026. Statements answered: 0 of the 36 that");
  }

  private static String leadOf(String... people) {
    Results results =
        Examples.results(
            SomeAnswers.answers(Examples.questionnaire(), people).build(), Optional.empty());
    Block lead = Examples.report("board-page", results).chapters().get(0).blocks().get(0);
    return ((Lead) lead).text().plain();
  }

  private static String lead(String example) {
    return ((Lead) frontPage("council", example).get(0)).text().plain();
  }

  private static List<String> asks(String kind, String example) {
    List<Block> page = frontPage(kind, example);
    return ((Bullets) page.get(page.size() - 1)).items().stream().map(t -> t.plain()).toList();
  }

  private static String text(String kind, String example) {
    Stream<Block> page = frontPage(kind, example).stream();
    return String.join("\n", page.map(ReportText::of).toList());
  }

  private static List<String> headings(List<Block> page) {
    return page.stream().filter(Heading.class::isInstance).map(b -> ((Heading) b).text()).toList();
  }

  private static List<Block> frontPage(String kind, String example) {
    return Examples.report(kind, example).chapters().get(0).blocks();
  }
}
