package org.localbydefault.questionnaire;

import java.util.List;

/**
 * One question, in Keep it Local called a statement.
 *
 * @param title a few words that name it in lists and tables
 * @param text the question as asked
 * @param isScored false for a question that only informs
 * @param blocks questions that can't progress while this one is weak
 */
public record Question(
    QuestionId id,
    String title,
    String text,
    Scale scale,
    Ratio weight,
    boolean isScored,
    Scope scope,
    Condition condition,
    Guidance guidance,
    List<QuestionId> blocks)
    implements Node {

  public Question {
    blocks = List.copyOf(blocks);
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("question '" + id + "' has weight " + weight);
    }
  }
}
