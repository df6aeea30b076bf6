package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations of what Keep it Local does not have, with questionnaires of one's own. */
class ExplainCommandTest {
  private static final String QUESTIONNAIRE =
      """
      format: 1
      id: own
      version: 1.0.0
      language: en-GB
      title: Own
      scales:
        steps:
          - {id: low, label: Low, value: 0}
          - {id: mid, label: Middle, value: 1}
          - {id: high, label: High, value: 3}
      bands:
        marks:
          levels:
            - {id: weak, label: Weak, from: 0, to: 1/2}
            - {id: strong, label: Strong, from: 1/2, to: 1}
      levels: marks
      gates: [{question: a.one, below: mid, cap: weak, reason: One comes first.}]
      sections:
        - id: a
          title: Section A
          questions:
            - {id: one, text: Is it one?, scale: steps}
            - {id: two, text: Is it two?, scale: steps, weight: 2}
            - {id: three, text: Is it three?, scale: steps, scored: false}
        - id: b
          title: Section B
          questions:
            - {id: four, text: Is it four?, scale: steps, applies: {kinds: [county], reason: Counties only.}}
            - {id: five, text: Is it five?, scale: steps}
      """;
  private static final String ANSWERS =
      """
      format: 1
      questionnaire: own
      version: 1.0.0
      council: E06000026
      date: 2026-10-14
      respondents:
        - id: x
          perspective: finance
          answers: {a.one: low, a.two: high, b.five: {not-applicable: We have none}}
        - id: y
          perspective: finance
          answers: {a.one: mid, a.two: high}
        - id: z
          perspective: finance
          answers: {a.two: mid}
      """;

  private final Path folder;
  private final Path answers;

  ExplainCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.answers = Files.writeString(folder.resolve("answers.yaml"), ANSWERS);
  }

  private String explain(String questionnaire, String what) throws IOException {
    Path own = Files.createDirectories(folder.resolve("questionnaires/own"));
    Files.writeString(own.resolve("questionnaire.yaml"), questionnaire);
    Ran ran = Ran.command("explain", answers, what, "--content", folder);
    assertThat(ran.people()).isEmpty();
    return ran.out().replaceAll("\\s+", " ");
  }

  @Test
  void aCapIsTheLowerOfLevelAndGate() throws IOException {
    // One stands half-way to the middle, at 1/6; two at the top; their weighted mean is 13/18.
    assertThat(explain(QUESTIONNAIRE, "overall"))
        .contains("Is it two? 2 × 1 = 2", "Sum 13/6", "13/18 = 0.7222…, shown as 72%")
        .contains("Strong reaches from 1/2 (50%) to 1 (100%), so the score gives Strong.")
        .contains("Gate closed, no higher than Weak. One comes first.")
        .contains("Shown: Weak, the lowest of the level reached and the caps.");
  }

  @Test
  void anEvenNumberOfAnswersCountsHalfWay() throws IOException {
    assertThat(explain(QUESTIONNAIRE, "one"))
        .contains("Half-way between the two middle ones of the 2 levels chosen counts: value 1/2")
        .contains("between two levels; it counts as having reached Low")
        .contains("(1/2 − 0) / (3 − 0) = 1/6 = 0.1667…, shown as 17%.");
  }

  @Test
  void whatDoesNotCountSaysWhy() throws IOException {
    assertThat(explain(QUESTIONNAIRE, "three")).contains("It informs and is not scored.");
    assertThat(explain(QUESTIONNAIRE, "four"))
        .contains("outside this council's role: Counties only.");
    assertThat(explain(QUESTIONNAIRE, "five"))
        .contains("Nobody chose a level, and it was said not to apply: We have none");
    assertThat(explain(QUESTIONNAIRE, "b"))
        .contains("Is it four?: outside this council's role: Counties only.")
        .contains("Is it five?: does not apply here: We have none")
        .contains("No score is not zero.", "Nothing in it applies.");
  }

  @Test
  void aSumAMinimumAndABlankThatCountsAreExplained() throws IOException {
    String sum = QUESTIONNAIRE.replace("title: Section A", "title: Section A\n    combine: sum");
    assertThat(explain(sum, "a"))
        .contains("the weighted sum of the raw values", "The total of the raw values is 13/2.");
    String minimum = QUESTIONNAIRE.replace("title: Own", "title: Own\ncombine: minimum");
    assertThat(explain(minimum, "overall")).contains("The lowest of them: 13/18");
    String lowest = QUESTIONNAIRE.replace("title: Own", "title: Own\nblank: lowest");
    Files.writeString(answers, ANSWERS.replaceAll("a.one: \\w+, ", ""));
    assertThat(explain(lowest, "a"))
        .contains("Sum 2, divided by the weights' sum 3: 2/3 = 0.6667…")
        .contains("A blank counts as the lowest, 0.")
        .contains("Answered: weight 2 of the 3 that applies");
  }
}
