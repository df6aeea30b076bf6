package org.localbydefault.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.scoring.Cards.card;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.scoring.QuestionResult;

class FindingTest {
  private static final Questionnaire FIVE =
      questionnaire(question("a"), question("b"), question("c"), question("d"), question("e"));

  @Test
  void strengthsAreTheTopQuarterHighestFirst() {
    var findings = Finding.find(card(FIVE, "a=4 b=3 c=5 d=1 e=2"));
    assertThat(ids(findings.strengths().stream().map(Strength::result).toList()))
        .containsExactly("c", "a");
  }

  @Test
  void aStrengthThatPeopleAgreeOnComesBeforeADisputedOne() {
    var findings = Finding.find(card(FIVE, "a=5 b=4", "a=5 b=4", "a=1 b=4", "c=5", "c=5 a=5"));
    assertThat(ids(findings.strengths().stream().map(Strength::result).toList()))
        .containsExactly("c", "a", "b");
  }

  @Test
  void gapsAreTheLowerHalfLowestFirst() {
    var findings = Finding.find(card(FIVE, "a=4 b=3 c=5 d=2 e=1"));
    assertThat(ids(findings.gaps().stream().map(Gap::result).toList())).containsExactly("e", "d");
  }

  @Test
  void unknownsAreWhatAppliesAndHasNoAnswerInTheQuestionnairesOrder() {
    var findings = Finding.find(card(FIVE, "a=4 b=? d=n/a"));
    assertThat(ids(findings.unknowns().stream().map(Unknown::result).toList()))
        .containsExactly("b", "c", "e");
    assertThat(findings.unknowns().stream().map(Unknown::isDontKnow))
        .containsExactly(true, false, false);
  }

  @Test
  void anUnknownIsNeverAWeaknessOrAGap() {
    var findings = Finding.find(card(FIVE, "a=?"));
    assertThat(findings.weaknesses()).isEmpty();
    assertThat(findings.gaps()).isEmpty();
    assertThat(findings.strengths()).isEmpty();
  }

  @Test
  void disagreementsStandMostDisputedFirst() {
    var findings =
        Finding.find(
            card(
                FIVE,
                "a=1 b=2 c=1 d=3 e=1",
                "a=3 b=3 c=5 d=3 e=1",
                "a=3 b=4 c=1 d=4 e=5",
                "a=3 b=3 c=5 d=3 e=1"));
    List<Ratio> agreement = findings.disagreements().stream().map(Disagreement::agreement).toList();
    assertThat(ids(findings.disagreements().stream().map(Disagreement::result).toList()))
        .containsExactly("c", "e", "a", "b");
    assertThat(agreement).isSorted();
    assertThat(agreement.get(0)).isEqualTo(Ratio.of(-1));
  }

  @Test
  void equalDisputesKeepTheQuestionnairesOrder() {
    var findings = Finding.find(card(FIVE, "*=1", "*=5", "*=3"));
    assertThat(ids(findings.disagreements().stream().map(Disagreement::result).toList()))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # what people said of one question, is it a disagreement
          1 5, false
          1 5 ?, false
          1 5 5, true
          2 3 3, false
          2 3 4, true
          3 3 3, false
          1 1 1 1 1 1 1 1 3, true
          """)
  void aDisagreementNeedsThreeAnswersTwoStepsApart(String said, boolean isOne) {
    String[] lines =
        java.util.Arrays.stream(said.split(" ", -1)).map(s -> "a=" + s).toArray(String[]::new);
    assertThat(Finding.find(card(FIVE, lines)).disagreements().size()).isEqualTo(isOne ? 1 : 0);
  }

  @Test
  void aDisagreementCountsThoseWithinOneStep() {
    var findings = Finding.find(card(FIVE, "a=1", "a=2", "a=2", "a=5"));
    assertThat(findings.disagreements())
        .singleElement()
        .satisfies(d -> assertThat(d.withinOneStep()).isEqualTo(3));
  }

  @Test
  void aQuestionThatOnlyInformsIsNoFinding() {
    var questionnaire = questionnaire(question("a").unscored(), question("b"));
    var findings = Finding.find(card(questionnaire, "a=1", "a=5", "a=5"));
    assertThat(findings.disagreements()).isEmpty();
    assertThat(findings.weaknesses()).isEmpty();
    assertThat(ids(findings.unknowns().stream().map(Unknown::result).toList()))
        .containsExactly("b");
  }

  @Test
  void findingsAreTheSameInAnyOrderOfPeople() {
    var one = Finding.find(card(FIVE, "a=1 b=4", "a=5 c=2", "a=2 b=1"));
    var other = Finding.find(card(FIVE, "a=2 b=1", "a=1 b=4", "a=5 c=2"));
    assertThat(one).isEqualTo(other);
  }

  @Test
  void nothingIsFoundInAnEmptyRound() {
    QuestionBuilder[] none = {};
    var findings = Finding.find(card(questionnaire(none), ""));
    assertThat(findings)
        .isEqualTo(new Findings(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static List<String> ids(List<QuestionResult> results) {
    return results.stream().map(r -> r.question().id().value()).toList();
  }
}
