package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.yaml.Tiny.QUESTIONNAIRE;
import static org.localbydefault.questionnaire.yaml.Tiny.assertError;
import static org.localbydefault.questionnaire.yaml.Tiny.assertWarning;
import static org.localbydefault.questionnaire.yaml.Tiny.lint;
import static org.localbydefault.questionnaire.yaml.Tiny.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Gate;

class GateRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {question: one, below: mid, cap: weak}      | Capped at Weak: 'Is it one?' is below Middle
          {question: b.three, below: mid, cap: weak}  | Capped at Weak: 'Is it three?' is below Middle
          {question: one, below: mid, cap: weak, reason: So it is} | So it is
          {share-of: [low, mid], reaches: 5%, cap: weak} | Capped at Weak: 5% or more of the answers are Low or Middle
          {share-of: low, reaches: 1/8, cap: weak}    | Capped at Weak: 12.5% or more of the answers are Low
          """)
  void aGateSaysWhyItCaps(String gate, String reason) {
    Gate read =
        YamlQuestionnaires.lint(SourceFile.of("t", withGate(gate)))
            .value()
            .orElseThrow()
            .overall()
            .sections()
            .get(0)
            .gates()
            .get(0);
    assertThat(read.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {question: uno, below: mid, cap: weak}      | 24:24 | `uno` is not a known question
          {question: one, below: middle, cap: weak}   | 24:36 | `middle` is not a known option
          {question: one, below: mid, cap: week}      | 24:46 | Did you mean `weak`?
          {question: one, below: mid}                 | 24:13 | `cap` is missing
          {below: mid, cap: weak}                     | 24:13 | `question` is missing
          {share-of: [bad], reaches: 5%, cap: weak}   | 24:25 | not a known option in this section
          {share-of: [low], reaches: 0%, cap: weak}   | 24:31 | above 0% and up to 100%
          {share-of: [low], cap: weak}                | 24:13 | `reaches` is missing
          """)
  void aGateThatNamesWhatDoesNotExistIsAnError(String gate, String place, String message) {
    assertError(lint(withGate(gate)), place, message);
  }

  @Test
  void aShareGateThatABetterAnswerCouldCloseIsAWarning() {
    assertWarning(
        lint(withGate("{share-of: [mid], reaches: 5%, cap: weak}")),
        "24:14",
        "a better answer could close this gate");
  }

  @Test
  void aGateThatCapsAtTheTopIsAWarning() {
    assertWarning(
        lint(withGate("{question: one, below: mid, cap: strong}")), "24:41", "caps nothing");
  }

  @Test
  void aGateBelowTheLowestOptionIsAWarning() {
    assertWarning(
        lint(withGate("{question: one, below: low, cap: weak}")), "24:29", "never closes");
  }

  @Test
  void aGateInASectionWithoutLevelsIsAnError() {
    String text =
        with(
            QUESTIONNAIRE,
            "title: Section B\n",
            "title: Section B\n    gates: [{question: three, below: mid, cap: weak}]\n");
    assertError(lint(text), "29:5", "this section has no levels");
  }

  private static String withGate(String gate) {
    return with(
        QUESTIONNAIRE,
        "    levels: marks\n    questions",
        "    levels: marks\n    gates: [" + gate + "]\n    questions");
  }
}
