package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.questionnaire.SectionBuilder.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionBuilder;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.Block;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.Report;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.ReportText;
import org.localbydefault.scoring.Scoring;

/** A report needs nothing that is special to Keep it Local. */
class OtherQuestionnairesTest {
  private static final String NINE = "q1=3 q2=0 q3=1 q4=2 q5=0 q6=1 q7=0 q8=0 q9=0";

  /** Nine questions and nothing else, as a health questionnaire has them. */
  private static final Questionnaire PLAIN =
      Questionnaires.questionnaire(nine(overall().combining(Combine.SUM)));

  /** The same, with levels of the total. */
  private static final Questionnaire LEVELLED =
      Questionnaires.questionnaire(
          nine(
              overall()
                  .combining(Combine.SUM)
                  .covering(Ratio.ONE)
                  .levelled(Scales.bands(Bands.Basis.TOTAL, "0", "5", "10", "27"))));

  @ParameterizedTest
  @FieldSource("org.localbydefault.report.compose.Examples#KINDS")
  void aQuestionnaireOfBareQuestionsGivesEveryKindOfReport(String kind) {
    for (Questionnaire questionnaire : List.of(PLAIN, LEVELLED)) {
      String text = ReportText.of(report(kind, questionnaire, NINE));
      assertThat(text)
          .doesNotContain("principles count")
          .doesNotContain("six principles.")
          .doesNotContain("five levels")
          .doesNotContain("No level");
    }
  }

  @Test
  void withoutLevelsTheScoreStandsAlone() {
    String text = ReportText.of(report("council", PLAIN, NINE));
    assertThat(text)
        .contains("Lead: Plymouth has an overall score of 26%.")
        .contains("Overall, the council has a score of 26%. Statements answered: 9 of 9.")
        .contains("The score is the sum of the answers")
        .contains("By weight, 100% of the questionnaire is answered.")
        .doesNotContain("A level is shown only");
  }

  @Test
  void levelsOfATotalAreShown() {
    assertThat(ReportText.of(report("council", LEVELLED, NINE)))
        .contains("Lead: Plymouth stands at Level 2 overall (26%).");
  }

  @Test
  void aTotalWithAQuestionLeftBlankHasNoLevel() {
    assertThat(ReportText.of(report("council", LEVELLED, NINE.replace("q9=0", ""))))
        .contains("has answered too little for an overall level: 89% of the questionnaire so far.")
        .doesNotContain("at Level");
  }

  @Test
  void theScaleIsNamedWhereAllQuestionsShareIt() {
    assertThat(ReportText.of(report("council", PLAIN, NINE)))
        .contains(
            "Every statement is answered on the same scale: Label 0, Label 1, Label 2 and Label"
                + " 3.");
  }

  @Test
  void bareQuestionsStandInATableAndInTheAnswers() {
    Report report = report("council", PLAIN, NINE);
    List<Block> principles = ReportParts.chapter(report, "principles").blocks();
    assertThat(principles.stream().filter(DataTable.class::isInstance))
        .singleElement()
        .satisfies(b -> assertThat(((DataTable) b).rows()).hasSize(9));
    assertThat(ReportParts.blocks(report, AnswerRecord.class)).hasSize(9);
  }

  @Test
  void withoutGuidanceAWeaknessStillSaysWhereTheCouncilStands() {
    assertThat(ReportText.of(report("council", PLAIN, NINE)))
        .contains("- Text of q2")
        .contains("- No evidence was given with the answers.")
        .contains("Why it is a priority: It stands at Label 0.")
        .doesNotContain("Next step")
        .doesNotContain("# Recommendations")
        .doesNotContain("Action plan");
  }

  @Test
  void questionsBesideSectionsAreNotLost() {
    Questionnaire mixed =
        Questionnaires.questionnaire(
            overall()
                .levelled(Scales.FIFTHS)
                .with(question("alone"))
                .with(section("part").with(question("part.inside"))));
    Report report = report("council", mixed, "*=4");
    assertThat(ReportParts.blocks(report, AnswerRecord.class).stream().map(AnswerRecord::title))
        .containsExactly("Title of alone", "Title of part.inside");
  }

  @Test
  void sectionsWithoutLevelsHaveAScoreAndNoLevelWord() {
    Questionnaire questionnaire =
        Questionnaires.questionnaire(
            overall()
                .with(section("a").with(question("a.one")))
                .with(section("b").with(question("b.one"))));
    assertThat(ReportText.of(report("council", questionnaire, "a.one=3 b.one=4")))
        .contains("On “Short a”, the council has a score of 50%. Statements answered: 1 of 1.")
        .doesNotContain("No level");
  }

  @Test
  void scalesOfTheirOwnAreNotSaidToBeTheSame() {
    Questionnaire questionnaire =
        Questionnaires.questionnaire(
            question("a").on(Scales.numbers(0, 1)), question("b").on(Scales.numbers(1, 7)));
    assertThat(ReportText.of(report("council", questionnaire, "a=1 b=1")))
        .contains("One statement stands in the top quarter of the scale.")
        .doesNotContain("on the same scale");
  }

  private static SectionBuilder nine(SectionBuilder overall) {
    return overall.with(
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> question("q" + i).on(Scales.numbers(0, 3)))
            .toArray(QuestionBuilder[]::new));
  }

  private static Report report(String kind, Questionnaire questionnaire, String line) {
    return Examples.report(
        kind,
        Results.of(
            Scoring.score(questionnaire, SomeAnswers.answers(questionnaire, line).build()),
            Optional.empty(),
            List.of()));
  }
}
