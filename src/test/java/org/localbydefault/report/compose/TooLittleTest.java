package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.Recommendation;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.ReportText;

/** Where too little is answered, a report recommends to answer more, and nothing else. */
class TooLittleTest {
  private static final Report NEARLY_EMPTY = Examples.report("council", "hollin-vale-nearly-empty");

  @Test
  void theRecommendationsAreToAnswerMore() {
    assertThat(recommendations(NEARLY_EMPTY))
        .containsExactly(
            "Ask officers to answer the 21 statements that have no answer yet.",
            "Invite partners to answer, and promise that candour will not cost them funding.",
            "Make this report again when more is answered, and only then decide what to change.");
    assertThat(ReportText.of(NEARLY_EMPTY))
        .contains("Too little is answered to recommend changes: 13% of the questionnaire so far.")
        .contains("Too little is answered to say what comes first.")
        .contains("Lowest of the answers so far")
        .doesNotContain("These three statements come first");
  }

  @Test
  void noActionIsPlannedOnIt() {
    assertThat(ReportParts.blocks(NEARLY_EMPTY, ActionPlan.class)).isEmpty();
    assertThat(ReportText.of(Examples.report("board-page", "hollin-vale-nearly-empty")))
        .doesNotContain("Next step");
  }

  @Test
  void beforeTheFirstAnswerTheReportSaysWhatToDo() {
    Results nothing =
        Examples.results(SomeAnswers.answers(Examples.questionnaire()).build(), Optional.empty());
    assertThat(recommendations(Examples.report("council", nothing)).get(0))
        .isEqualTo("Ask officers to answer the 36 statements that have no answer yet.");
  }

  @Test
  void whereEnoughIsAnsweredThisIsNotSaid() {
    assertThat(ReportText.of(Examples.report("council", "fernmoor-district")))
        .doesNotContain("Too little")
        .contains("Action plan");
  }

  private static List<String> recommendations(Report report) {
    return ReportParts.blocks(report, Recommendation.class).stream()
        .map(recommendation -> recommendation.text().plain())
        .toList();
  }
}
