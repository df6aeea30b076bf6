package org.localbydefault.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.casestudy.CaseBuilder.caseStudy;
import static org.localbydefault.questionnaire.QuestionBuilder.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Questionnaires;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.scoring.Scoring;

/** The reasons for a match and what each is worth, seen from an English unitary. */
class FitTest {
  private static final Questionnaire ONE = Questionnaires.questionnaire(question("a"));

  @Test
  void thePracticeIsTheFirstReason() {
    assertThat(match(caseStudy("c").showing("a", 4)).reasons())
        .startsWith(new Reason.ShowsPractice(new OptionId("4"), 2));
    assertThat(match(caseStudy("c").showing("a", 2).teaching(Lesson.SETBACK)).reasons())
        .startsWith(new Reason.ShowsSetback());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # kind, nation, region, points, reason
          UNITARY, ENGLAND, South West, 8, SameKind SameNation SameRegion
          UNITARY, ENGLAND, London, 7, SameKind SameNation
          UNITARY, WALES, Wales, 4, SameKind OtherNation
          METROPOLITAN, ENGLAND, London, 5, SimilarKind SameNation
          LONDON_BOROUGH, ENGLAND, London, 5, SimilarKind SameNation
          DISTRICT, ENGLAND, London, 3, SameNation
          DISTRICT, WALES, Wales, 0, OtherNation
          COMBINED_AUTHORITY, ENGLAND, London, 3, SameNation
          """)
  void theCouncilCountsByKindNationAndRegion(
      CouncilKind kind, Nation nation, String region, int points, String reasons) {
    var match = match(caseStudy("c").of(kind, nation, region).showing("a", 3));
    assertThat(match.points() - basePoints()).isEqualTo(points);
    assertThat(match.reasons().stream().skip(1).map(r -> r.getClass().getSimpleName()))
        .containsExactly(reasons.split(" ", -1));
  }

  @Test
  void countyAndDistrictAreSimilarToEachOther() {
    var assessment = SomeAnswers.answers(ONE, "a=2").at(SomeCouncils.EXETER).build();
    var study =
        caseStudy("c").of(CouncilKind.COUNTY, Nation.ENGLAND, "London").showing("a", 3).build();
    var card = Scoring.score(ONE, assessment);
    assertThat(
            Matching.rank(card.question(new QuestionId("a")), assessment, List.of(study))
                .get(0)
                .reasons())
        .contains(new Reason.SimilarKind());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the case's level, points for the practice
          3, 6
          4, 6
          5, 3
          """)
  void theNextTwoLevelsCountForMore(int level, int points) {
    assertThat(match(far("c").showing("a", level)).points()).isEqualTo(8 + points);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # other statements that the case names before, points for its place
          0, 8
          1, 6
          2, 4
          3, 2
          4, 2
          """)
  void theMoreTellingTheStatementTheMoreItCounts(int before, int points) {
    var study = far("c");
    for (int i = 0; i < before; i++) {
      study.showing("other-" + i, 3);
    }
    assertThat(match(study.showing("a", 3)).points()).isEqualTo(points + 6);
  }

  @Test
  void sharedThemesCountTwiceAtMostAndInOrder() {
    var match =
        match(far("c").showing("a", 3).about("youth").about("care").about("homes").about("none"));
    assertThat(match.points() - basePoints()).isEqualTo(6);
    assertThat(match.reasons())
        .endsWith(
            new Reason.SharedTheme(new ThemeId("care")),
            new Reason.SharedTheme(new ThemeId("homes")));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # grade, points, is it a reason
          A, 2, true
          B, 1, false
          C, 0, false
          """)
  void strongEvidenceCounts(Grade grade, int points, boolean isReason) {
    var match = match(far("c").showing("a", 3).graded(grade));
    assertThat(match.points() - basePoints()).isEqualTo(points);
    assertThat(match.reasons().contains(new Reason.StrongEvidence())).isEqualTo(isReason);
  }

  /** A Welsh county that shows the practice one level up and has nothing else to it. */
  private static int basePoints() {
    return match(far("base").showing("a", 3)).points();
  }

  private static CaseBuilder far(String id) {
    return caseStudy(id);
  }

  private static Match match(CaseBuilder study) {
    var assessment = SomeAnswers.answers(ONE, "a=2").choosing("youth", "care", "homes").build();
    var card = Scoring.score(ONE, assessment);
    return Matching.rank(card.question(new QuestionId("a")), assessment, List.of(study.build()))
        .get(0);
  }
}
