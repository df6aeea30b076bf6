package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.yaml.Tiny.QUESTIONNAIRE;
import static org.localbydefault.questionnaire.yaml.Tiny.assertError;
import static org.localbydefault.questionnaire.yaml.Tiny.assertWarning;
import static org.localbydefault.questionnaire.yaml.Tiny.lint;
import static org.localbydefault.questionnaire.yaml.Tiny.with;
import static org.localbydefault.questionnaire.yaml.Tiny.withThree;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.questionnaire.Problem;

class ConditionRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: a.one, is: low}",
        "{question: a.one, is: [low, mid]}",
        "{question: a.one, at-least: mid}",
        "{question: a.one, at-most: mid}",
        "{question: a.one, answered: true}",
        "{question: a.one, answered: false}",
        "{kind: county}",
        "{nation: [wales, scotland]}",
        "{not: {kind: [county, district]}}",
        "{all: [{question: a.one, is: low}, {question: a.two, is: high}]}",
        "{any: [{kind: county}, {question: a.one, is: low}]}",
        "{all: {kind: county}}"
      })
  void everyConditionCanBeWritten(String condition) {
    assertThat(lint(withThree("visible-if: " + condition + "\n"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {question: a.uno, is: low}             | 33:32 | `a.uno` is not a known question
          {question: a.one, is: bad}             | 33:43 | Allowed: high, low, mid
          {question: a.one}                      | 33:21 | exactly one test
          {question: a.one, is: low, at-least: mid} | 33:21 | exactly one test
          {kind: county, nation: wales}          | 33:21 | exactly one test
          {is: low}                              | 33:21 | exactly one test
          {kind: town}                           | 33:28 | `town` is not a known kind of council
          {nation: cornwall}                     | 33:30 | `cornwall` is not a known nation
          {any: []}                              | 33:21 | `any` is empty
          always                                 | 33:21 | keys with values are needed
          """)
  void aConditionThatMakesNoSenseIsAnError(String condition, String place, String message) {
    assertError(lint(withThree("visible-if: " + condition + "\n")), place, message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{all: [{question: a.one, is: low}, {question: a.one, is: high}]}",
        "{all: [{question: a.one, at-least: high}, {question: a.one, at-most: mid}]}",
        "{all: [{question: a.one, answered: false}, {question: a.one, is: low}]}",
        "{all: [{kind: county}, {kind: district}]}",
        "{all: [{kind: london-borough}, {nation: scotland}]}",
        "{not: {any: [{question: a.one, answered: true}, {question: a.one, answered: false}]}}"
      })
  void aConditionThatCanNeverHoldIsAWarning(String condition) {
    assertWarning(lint(withThree("visible-if: " + condition + "\n")), "33:9", "never be asked");
  }

  @Test
  void aScopeThatNoCouncilHasIsAWarning() {
    String scope = "applies: {kinds: [county], nations: [wales], reason: None is there}\n";
    assertWarning(lint(withThree(scope)), "33:9", "this question can never be asked");
  }

  @Test
  void aQuestionThatWaitsForOneThatIsNeverAskedIsUnreachableToo() {
    String never = "visible-if: {all: [{kind: county}, {kind: district}]}";
    String text =
        with(QUESTIONNAIRE, "Is it one?, scale: steps", "Is it one?, scale: steps, " + never)
            + "        visible-if: {question: a.one, is: low}\n";
    assertThat(lint(text).stream().map(Problem::line)).containsExactly(25, 33);
  }

  @Test
  void aQuestionThatWaitsForOneOutsideOfItsScopeIsUnreachable() {
    String scope = "applies: {kinds: [county], reason: r}";
    String text =
        with(QUESTIONNAIRE, "Is it one?, scale: steps", "Is it one?, scale: steps, " + scope)
            + "        visible-if: {all: [{question: a.one, is: low}, {nation: wales}]}\n";
    assertWarning(lint(text), "33:9", "never be asked");
  }

  @Test
  void questionsThatWaitForEachOtherAreAnError() {
    String text =
        with(
                QUESTIONNAIRE,
                "Is it one?, scale: steps",
                "Is it one?, scale: steps, visible-if: {question: b.three, is: low}")
            + "        visible-if: {question: a.one, is: low}\n";
    assertError(lint(text), "25:51", "a.one → b.three → a.one");
  }

  @Test
  void aSectionThatWaitsForItsOwnQuestionIsAnError() {
    String text =
        with(
            QUESTIONNAIRE,
            "title: Section B\n",
            "title: Section B\n    visible-if: {question: b.three, is: low}\n");
    assertError(lint(text), "31:9", "b.three → b.three");
  }

  @Test
  void twoCirclesAreTwoErrorsAndAQuestionBehindThemIsNone() {
    String text =
        QUESTIONNAIRE
            .replace(
                "one?, scale: steps", "one?, scale: steps, visible-if: {question: a.one, is: low}")
            .replace(
                "two?, scale: steps", "two?, scale: steps, visible-if: {question: a.two, is: low}")
            .concat("        visible-if: {question: a.one, is: low}\n");
    List<Problem> problems = lint(text);
    assertThat(problems.stream().map(Problem::line)).containsExactly(25, 26);
  }

  @Test
  void aChainTooLongToFollowIsAnErrorAndNoTrouble() {
    StringBuilder text = new StringBuilder(QUESTIONNAIRE);
    for (int i = 1; i <= 5000; i++) {
      String needed = i == 1 ? "b.three" : "b.q" + (i - 1);
      text.append(
          "      - {id: q%d, text: T?, scale: steps, visible-if: {question: %s, is: low}}\n"
              .formatted(i, needed));
    }
    assertError(lint(text.toString()), "232:44", "too long a chain");
  }
}
