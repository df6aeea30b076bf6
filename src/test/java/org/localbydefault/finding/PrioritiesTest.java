package org.localbydefault.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.questionnaire.SectionBuilder.section;
import static org.localbydefault.scoring.Cards.card;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.Gate;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionBuilder;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scales;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.scoring.Scoring;

/** Which weaknesses come first, and why. */
class PrioritiesTest {
  private static final Questionnaire TWO = questionnaire(question("a"), question("b"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # answers to seven questions, how many weaknesses
          1111111, 5
          3333333, 5
          4444444, 3
          5555555, 0
          1555555, 1
          1455555, 2
          1144455, 3
          1133445, 4
          1133345, 5
          """)
  void thereAreThreeToFiveWhereSoManyAreBelowTheTop(String answers, int expected) {
    QuestionBuilder[] questions = new QuestionBuilder[7];
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      questions[i] = question("q" + i);
      line.append("q%d=%c ".formatted(i, answers.charAt(i)));
    }
    assertThat(Finding.find(card(questionnaire(questions), line.toString())).weaknesses())
        .hasSize(expected);
  }

  @Test
  void theLowestComesFirstAndSaysHowLow() {
    var weaknesses = weaknesses(TWO, "a=3 b=1");
    assertThat(ids(weaknesses)).containsExactly("b", "a");
    assertThat(weaknesses.get(0).causes()).containsExactly(new Cause.Low(new OptionId("1")));
    assertThat(weaknesses.get(0).priority()).isEqualTo(Ratio.ONE);
    assertThat(weaknesses.get(1).priority()).isEqualTo(Ratio.of(1, 2));
  }

  @Test
  void equalWeaknessesKeepTheQuestionnairesOrder() {
    assertThat(ids(weaknesses(TWO, "a=2 b=2"))).containsExactly("a", "b");
  }

  @Test
  void aDisputeRaises() {
    var weaknesses = weaknesses(TWO, "a=3 b=1", "a=3 b=3", "a=3 b=5");
    assertThat(ids(weaknesses)).containsExactly("b", "a");
    assertThat(weaknesses.get(0).causes())
        .containsExactly(
            new Cause.Low(new OptionId("3")), new Cause.Disputed(Ratio.of(-5, 18), 1, 3));
    assertThat(weaknesses.get(0).priority()).isEqualTo(Ratio.of(5, 8));
  }

  @Test
  void oneDissenterAmongManyIsADisagreementAndNoCause() {
    var findings = Finding.find(card(TWO, "a=3", "a=3", "a=3", "a=3", "a=1"));
    assertThat(findings.disagreements()).hasSize(1);
    assertThat(findings.weaknesses().get(0).causes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # officers' and partners' answers to b, is it a cause
          4, 3, true
          4, 2, true
          3, 3, false
          3, 4, false
          """)
  void partnersWhoSeeItAStepLowerRaise(String officers, String partners, boolean isCause) {
    var assessment =
        SomeAnswers.answers(TWO)
            .by(5, Perspective.FINANCE, "a=3 b=" + officers)
            .by(6, Perspective.VCSE_PARTNER, "a=3 b=" + partners)
            .build();
    var causes =
        Finding.find(Scoring.score(TWO, assessment)).weaknesses().stream()
            .filter(w -> w.result().question().id().value().equals("b"))
            .flatMap(w -> w.causes().stream())
            .toList();
    assertThat(causes.stream().anyMatch(Cause.PartnersLower.class::isInstance)).isEqualTo(isCause);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # officers, councillors, partners, is the gap shown
          5, 0, 5, true
          4, 0, 5, false
          5, 0, 4, false
          5, 1, 5, false
          5, 5, 5, true
          """)
  void smallGroupsAreSuppressedAndCannotBeWorkedOutBySubtraction(
      int officers, int councillors, int partners, boolean isShown) {
    var assessment =
        SomeAnswers.answers(TWO)
            .by(officers, Perspective.COMMISSIONER, "a=4")
            .by(councillors, Perspective.COUNCILLOR, "a=4")
            .by(partners, Perspective.RESIDENT, "a=2")
            .build();
    var causes = Finding.find(Scoring.score(TWO, assessment)).weaknesses().get(0).causes();
    assertThat(causes.contains(new Cause.PartnersLower(Ratio.of(2)))).isEqualTo(isShown);
  }

  @Test
  void blockingOthersRaisesWhereTheyReallyWait() {
    var questionnaire =
        questionnaire(
            question("a"),
            question("b").blocking("a", "top", "blank", "not", "nowhere"),
            question("top"),
            question("blank"),
            question("not"));
    var weaknesses = weaknesses(questionnaire, "a=2 b=2 top=5 not=n/a");
    assertThat(ids(weaknesses)).containsExactly("b", "a");
    assertThat(weaknesses.get(0).causes())
        .contains(new Cause.Blocks(List.of(new QuestionId("a"), new QuestionId("blank"))));
  }

  @Test
  void keepingALevelDownRaises() {
    var weaknesses = weaknesses(gated(below("b", 2)), "a=2 b=2 c=5 d=5");
    assertThat(ids(weaknesses)).containsExactly("b", "a");
    assertThat(weaknesses.get(0).causes())
        .contains(new Cause.Caps(SectionId.OVERALL, Scales.level(2)));
    assertThat(weaknesses.get(1).causes()).hasSize(1);
  }

  @Test
  void aClosedGateThatLowersNothingIsNoCause() {
    var weaknesses = weaknesses(gated(below("a", 4), below("b", 2)), "a=2 b=2 c=5 d=5");
    assertThat(ids(weaknesses)).containsExactly("b", "a");
    assertThat(weaknesses.get(1).causes()).hasSize(1);
  }

  @Test
  void everyCauseRaisesByHalfAStepOfFive() {
    var questionnaire = gated(below("b", 1));
    var assessment =
        SomeAnswers.answers(questionnaire)
            .by(5, Perspective.FINANCE, "a=1 b=3 c=5 d=5")
            .by(6, Perspective.VCSE_PARTNER, "a=1 b=1 c=5 d=5")
            .build();
    var weakness = Finding.find(Scoring.score(questionnaire, assessment)).weaknesses().get(0);
    assertThat(weakness.causes()).hasSize(4);
    assertThat(weakness.priority()).isEqualTo(Ratio.of(11, 8));
  }

  @Test
  void aWeaknessKnowsItsPrinciple() {
    var questionnaire =
        questionnaire(
            overall()
                .with(section("one").with(section("one.deep").with(question("a"))))
                .with(section("two").with(question("b"))));
    assertThat(weaknesses(questionnaire, "a=1 b=2"))
        .extracting(Weakness::section)
        .containsExactly(new SectionId("one"), new SectionId("two"));
    assertThat(weaknesses(TWO, "a=1").get(0).section()).isEqualTo(SectionId.OVERALL);
  }

  private static Questionnaire gated(Gate... gates) {
    return questionnaire(
        overall()
            .levelled(Scales.FIFTHS)
            .gated(gates)
            .with(question("a"), question("b"), question("c"), question("d")));
  }

  private static Gate below(String question, int cap) {
    return new Gate.BelowOption(
        new QuestionId(question), new OptionId("3"), Scales.level(cap), "too low");
  }

  private static List<Weakness> weaknesses(Questionnaire questionnaire, String... lines) {
    return Finding.find(card(questionnaire, lines)).weaknesses();
  }

  private static List<String> ids(List<Weakness> weaknesses) {
    List<String> ids = new ArrayList<>();
    weaknesses.forEach(w -> ids.add(w.result().question().id().value()));
    return ids;
  }
}
