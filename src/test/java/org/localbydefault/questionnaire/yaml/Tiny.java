package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Severity;

/** The smallest files that have something of everything, and changed copies of them. */
final class Tiny {
  static final String QUESTIONNAIRE =
      """
      format: 1
      id: tiny
      version: 1.2.0
      language: en-GB
      title: Tiny
      themes: {food: Food}
      scales:
        steps:
          - {id: low, label: Low, value: 0}
          - {id: mid, label: Middle, value: 1}
          - {id: high, label: High, value: 2}
      bands:
        marks:
          levels:
            - {id: weak, label: Weak, from: 0, to: 1/2}
            - {id: strong, label: Strong, from: 1/2, to: 1}
      forms:
        short: {title: Short form, questions: [a.one]}
      levels: marks
      sections:
        - id: a
          title: Section A
          levels: marks
          questions:
            - {id: one, text: Is it one?, scale: steps}
            - {id: two, text: Is it two?, scale: steps}
        - id: b
          title: Section B
          questions:
            - id: three
              text: Is it three?
              scale: steps
      """;

  static final String ANSWERS =
      """
      format: 1
      questionnaire: tiny
      version: 1.2.0
      council: E06000026
      date: 2026-10-14
      respondents:
        - id: lead
          perspective: commissioner
          answers:
            a.one: mid
            a.two: dont-know
            b.three: {level: high, confidence: seen, links: ["https://example.org/a"]}
      """;

  static final String CASE_STUDY =
      """
      ---
      id: plymouth-case
      title: Something that worked for everybody
      council: Plymouth City Council
      code: E06000026
      themes: [food]
      period: 2019 to 2024
      year: 2024
      grade: B
      lesson: positive
      illustrates:
        - {statement: a.one, level: high}
      summary: The council did one thing well, and it wrote down how and why it had worked there.
      first-step: Ask who has done it.
      sources:
        - {title: "A page", url: "https://example.org/page", read: original}
      ---
      ## What they did
      The council began in a small way, in one place, with people who knew the place and were known
      there. It listened, it learned, and it wrote down what it had learned so that others could
      read it. After a year it did the same in the next place.

      It never went back to the old way.

      ## Results
      - The council says that it worked
        in both places (2024).

      ## What made it work
      - Time.
      - Trust.
      """;

  private Tiny() {}

  /** A copy with one piece changed; the piece must be there. */
  static String with(String text, String old, String changed) {
    assertThat(text).contains(old);
    return text.replace(old, changed);
  }

  /** A copy with another kind of question three. */
  static String withThree(String fields) {
    return QUESTIONNAIRE + fields.indent(8);
  }

  static Questionnaire questionnaire() {
    return YamlQuestionnaires.read(SourceFile.of("tiny.yaml", QUESTIONNAIRE)).value().orElseThrow();
  }

  static List<Problem> lint(String text) {
    return YamlQuestionnaires.lint(SourceFile.of("tiny.yaml", text)).problems();
  }

  static List<Problem> lintAnswers(String text) {
    return YamlAssessments.read(SourceFile.of("answers.yaml", text), questionnaire()).problems();
  }

  static List<Problem> lintCase(String text) {
    return new MarkdownCaseStudies(questionnaire())
        .lint(SourceFile.of("case-studies/plymouth-case.md", text))
        .problems();
  }

  /** Asserts that a problem is the only one, and where and what it is. */
  static void assertOnly(List<Problem> problems, Severity severity, String place, String message) {
    assertThat(problems).as("%s", problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.severity()).isEqualTo(severity);
    assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
    assertThat(problem.message() + " | " + problem.hint()).contains(message);
  }

  static void assertError(List<Problem> problems, String place, String message) {
    assertOnly(problems, Severity.ERROR, place, message);
  }

  static void assertWarning(List<Problem> problems, String place, String message) {
    assertOnly(problems, Severity.WARNING, place, message);
  }
}
