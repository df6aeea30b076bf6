package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.QuestionBuilder.question;
import static org.localbydefault.questionnaire.Questionnaires.questionnaire;
import static org.localbydefault.questionnaire.SectionBuilder.overall;
import static org.localbydefault.questionnaire.SectionBuilder.section;
import static org.localbydefault.scoring.Cards.card;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.Form;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scope;

/** Scope, forms and conditions: which questions are asked at all. */
class VisibilityTest {
  private static final QuestionId FIRST = new QuestionId("first");
  private static final OptionId THREE = new OptionId("3");
  private static final Scope NOT_FOR_DISTRICTS =
      new Scope(Set.of(CouncilKind.UNITARY), Set.of(), "A district has no adult social care.");
  private static final Scope ENGLAND_ONLY =
      new Scope(Set.of(), Set.of(Nation.ENGLAND), "The law is England's.");

  @Test
  void aQuestionOutsideACouncilsScopeIsListedWithItsReason() {
    var card = at(SomeCouncils.EXETER, questionnaire(question("care").onlyFor(NOT_FOR_DISTRICTS)));
    var result = Cards.question(card, "care");
    assertThat(result.standing()).isEqualTo(Standing.OUT_OF_SCOPE);
    assertThat(result.reasons()).containsExactly("A district has no adult social care.");
    assertThat(card.overall().terms()).hasSize(1);
    assertThat(card.overall().score()).isEmpty();
  }

  @Test
  void aQuestionInsideACouncilsScopeCounts() {
    var card =
        at(SomeCouncils.PLYMOUTH, questionnaire(question("care").onlyFor(NOT_FOR_DISTRICTS)));
    assertThat(card.overall().score()).contains(Ratio.of(1, 2));
  }

  @Test
  void aSectionsScopeHoldsForEverythingInside() {
    var questionnaire =
        questionnaire(
            overall()
                .with(question("a"))
                .with(
                    section("law")
                        .onlyFor(ENGLAND_ONLY)
                        .with(section("deep").with(question("b")))));
    var card = at(SomeCouncils.GLASGOW, questionnaire);
    assertThat(Cards.question(card, "b").standing()).isEqualTo(Standing.OUT_OF_SCOPE);
    assertThat(Cards.section(card, "law").standing()).isEqualTo(Standing.OUT_OF_SCOPE);
    assertThat(card.overall().coverage()).isEqualTo(Ratio.ONE);
  }

  @Test
  void theWholeQuestionnairesScopeHoldsToo() {
    var questionnaire = questionnaire(overall().onlyFor(ENGLAND_ONLY).with(question("a")));
    assertThat(at(SomeCouncils.GLASGOW, questionnaire).overall().standing())
        .isEqualTo(Standing.OUT_OF_SCOPE);
  }

  @Test
  void aQuestionOutsideTheFormIsNotAsked() {
    var questionnaire = questionnaire(question("a"), question("b"));
    var form = new Form(new FormId("short"), "Short", Set.of(new QuestionId("a")));
    var card =
        Scoring.score(questionnaire, SomeAnswers.answers(questionnaire, "*=3").on(form).build());
    assertThat(Cards.question(card, "b").standing()).isEqualTo(Standing.NOT_ASKED);
    assertThat(card.overall().coverage()).isEqualTo(Ratio.ONE);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # first answer, is 3, at least 3, at most 3, answered
          2, false, false, true, true
          3, true, true, true, true
          4, false, true, false, true
          ?, false, false, false, false
          -, false, false, false, false
          n/a, false, false, false, false
          """)
  void conditionsLookAtAnotherAnswer(
      String answer, boolean is, boolean atLeast, boolean atMost, boolean answered) {
    assertThat(isAsked(new Condition.AnswerIs(FIRST, Set.of(THREE)), answer)).isEqualTo(is);
    assertThat(isAsked(new Condition.AnswerAtLeast(FIRST, THREE), answer)).isEqualTo(atLeast);
    assertThat(isAsked(new Condition.AnswerAtMost(FIRST, THREE), answer)).isEqualTo(atMost);
    assertThat(isAsked(new Condition.Answered(FIRST), answer)).isEqualTo(answered);
    assertThat(isAsked(new Condition.Not(new Condition.Answered(FIRST)), answer))
        .isEqualTo(!answered);
  }

  @Test
  void conditionsJoin() {
    var yes = Condition.ALWAYS;
    var no = new Condition.Not(yes);
    assertThat(isAsked(new Condition.All(List.of(yes, no)), "1")).isFalse();
    assertThat(isAsked(new Condition.All(List.of(yes, yes)), "1")).isTrue();
    assertThat(isAsked(new Condition.Any(List.of(no, yes)), "1")).isTrue();
    assertThat(isAsked(new Condition.Any(List.of(no, no)), "1")).isFalse();
  }

  @Test
  void conditionsLookAtTheCouncil() {
    assertThat(isAsked(new Condition.KindIs(Set.of(CouncilKind.UNITARY)), "1")).isTrue();
    assertThat(isAsked(new Condition.KindIs(Set.of(CouncilKind.DISTRICT)), "1")).isFalse();
    assertThat(isAsked(new Condition.NationIs(Set.of(Nation.ENGLAND)), "1")).isTrue();
    assertThat(isAsked(new Condition.NationIs(Set.of(Nation.WALES)), "1")).isFalse();
  }

  @Test
  void aHiddenQuestionCountsAsUnansweredForOthers() {
    var questionnaire =
        questionnaire(
            question("first"),
            question("second").askedWhen(new Condition.AnswerAtLeast(FIRST, THREE)),
            question("third").askedWhen(new Condition.Answered(new QuestionId("second"))));
    var card = card(questionnaire, "first=1 second=5 third=5");
    assertThat(card.overall().score()).contains(Ratio.ZERO);
    assertThat(Cards.question(card, "third").standing()).isEqualTo(Standing.NOT_ASKED);
  }

  @Test
  void anOptionThatSharesItsValueWithAnotherCanBeToldFromIt() {
    var scale =
        new org.localbydefault.questionnaire.Scale(
            "shared",
            List.of(option("no", 0), option("partly", 1), option("planned", 1), option("yes", 2)));
    var planned = new Condition.AnswerIs(FIRST, Set.of(new OptionId("planned")));
    var questionnaire =
        questionnaire(question("first").on(scale), question("second").askedWhen(planned));
    var card = card(questionnaire, "first=planned second=3");
    assertThat(Cards.question(card, "second").standing()).isEqualTo(Standing.ANSWERED);
  }

  private static org.localbydefault.questionnaire.Scale.Option option(String id, int value) {
    return new org.localbydefault.questionnaire.Scale.Option(new OptionId(id), id, Ratio.of(value));
  }

  private static boolean isAsked(Condition condition, String firstAnswer) {
    var questionnaire = questionnaire(question("first"), question("second").askedWhen(condition));
    var card = card(questionnaire, "first=" + firstAnswer + " second=3");
    return Cards.question(card, "second").standing() == Standing.ANSWERED;
  }

  private static Scorecard at(Council council, Questionnaire questionnaire) {
    return Scoring.score(
        questionnaire, SomeAnswers.answers(questionnaire, "*=3").at(council).build());
  }
}
