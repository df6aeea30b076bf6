package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.yaml.Tiny.assertError;
import static org.localbydefault.questionnaire.yaml.Tiny.assertWarning;
import static org.localbydefault.questionnaire.yaml.Tiny.lint;
import static org.localbydefault.questionnaire.yaml.Tiny.with;
import static org.localbydefault.questionnaire.yaml.Tiny.withThree;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.Problem;

class GuidanceRulesTest {
  private static final String FULL =
      """
      levels:
        low: The council has no plan, and nobody in it can say who would have to write one next.
        mid: The council has a plan that one team wrote and that the other teams have not yet read.
        high: The council has a plan that all teams wrote and use, and looks at it again each year.
      evidence: [A plan]
      why: {text: It helps., source: {title: A page, url: "https://example.org/"}}
      next-steps:
        low: {action: Write a plan, effort: months}
        mid: {action: Read the plan, effort: weeks}
      scrutiny:
        ask: [Who?, What?, When?]
        good-answer: A name.
        next-time: The plan.
      prompt: What is it like?
      law:
        - nations: [england]
          text: It may.
          source: {title: An act, url: "https://example.org/act"}
      """;

  @Test
  void aQuestionWithAllItsGuidanceHasNoProblem() {
    assertThat(lint(withThree(FULL))).isEmpty();
    Guidance guidance =
        YamlQuestionnaires.read(SourceFile.of("t", withThree(FULL)))
            .value()
            .orElseThrow()
            .questions()
            .get(2)
            .guidance();
    assertThat(guidance.descriptions()).hasSize(3);
    assertThat(guidance.nextSteps()).hasSize(2);
    assertThat(guidance.law()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Who?, What?, When?]      | [Who?, What?]      | 42:9  | there are 2 lines of enquiry
          [Who?, What?, When?]      | [Who?, What?, When?, Why?] | 42:9 | there are 4 lines of enquiry
          effort: weeks             | effort: days       | 41:48 | Allowed: months, weeks, years
          effort: weeks             | efort: weeks       | 41:40 | Did you mean `effort`?
          mid: {action              | middle: {action    | 41:11 | `middle` is not a known option
          nations: [england]        | nations: [england, x] | 48:32 | `x` is not a known nation
          good-answer: A name.      | good-answer: ''    | 44:24 | there is no value
          """)
  void oneWrongPieceOfGuidanceIsAnErrorAtItsPlace(
      String old, String changed, String place, String message) {
    List<Problem> problems = lint(withThree(with(FULL, old, changed)));
    assertThat(problems.toString()).contains(":" + place + ": error").contains(message);
  }

  @Test
  void aLevelWithoutDescriptionIsAnError() {
    String text =
        FULL.lines().filter(l -> !l.startsWith("  mid: The")).reduce("", (a, b) -> a + b + "\n");
    assertError(lint(withThree(text)), "33:9", "the level `mid` has no description");
  }

  @Test
  void aLevelWithoutNextStepIsAnErrorButForTheTopOne() {
    String text = with(FULL, "  mid: {action: Read the plan, effort: weeks}\n", "");
    assertError(lint(withThree(text)), "39:9", "the level `mid` has no next step");
  }

  @Test
  void aLongDescriptionIsAnErrorAndAShortOneAWarning() {
    String words = "The council " + "often ".repeat(43) + "does";
    assertError(
        lint(withThree(FULL.replaceFirst("low: The .*", "low: " + words))),
        "34:11",
        "the level `low` has 46 words");
    assertWarning(
        lint(withThree(FULL.replaceFirst("low: The .*", "low: The council has no plan."))),
        "34:11",
        "the level `low` has 5 words");
  }

  @Test
  void aTextAboveTheReadingAgeIsAWarningUnlessTheGlossaryExplainsItsWords() {
    String text =
        with(Tiny.QUESTIONNAIRE, "title: Tiny\n", "title: Tiny\nreading-age: 12\n")
            .replace("Is it two?", "Does organisational commissioning characteristically occur?");
    assertWarning(lint(text), "27:19", "the limit is 12");
    String explained =
        text.replace(
            "reading-age: 12\n",
            """
            reading-age: 12
            glossary: {organisational: a, commissioning: b, characteristically: c}
            """);
    assertThat(lint(explained)).isEmpty();
  }
}
