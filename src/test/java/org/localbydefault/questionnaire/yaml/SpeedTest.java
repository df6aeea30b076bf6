package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpeedTest {
  private static final int QUESTIONS = 1000;
  private static final int WARM = 8;
  private static final long HALF_A_SECOND = 500_000_000;

  /** The best of a few tries in the thread's own time, so that a busy machine does not fail it. */
  @Test
  void aThousandQuestionsLoadAndLintInHalfASecondOnceWarm() {
    SourceFile file = SourceFile.of("large.yaml", large());
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < WARM; i++) {
      long start = clock.getCurrentThreadCpuTime();
      assertThat(YamlQuestionnaires.lint(file).value().orElseThrow().questions())
          .hasSize(QUESTIONS);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    assertThat(best).isLessThan(HALF_A_SECOND);
  }

  private static String large() {
    StringBuilder text = new StringBuilder(Tiny.QUESTIONNAIRE);
    text.insert(text.indexOf("themes"), "reading-age: 30\n");
    String description =
        "The council has a plan that one team wrote and that others have not read yet. ";
    for (int i = 3; i < QUESTIONS; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              """
                    - id: q%d
                      text: Is it number %d, and does the council know where the money goes?
                      scale: steps
                      visible-if: {question: a.one, at-least: mid}
                      levels:
                        low: %s
                        mid: %s
                        high: %s
                      evidence: [A plan, A list, A report]
                      next-steps:
                        low: {action: Write a plan, effort: weeks}
                        mid: {action: Use the plan, effort: months}
              """,
              i,
              i,
              description,
              description,
              description));
    }
    return text.toString();
  }
}
