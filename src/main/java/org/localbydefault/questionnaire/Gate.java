package org.localbydefault.questionnaire;

import java.util.Set;

/** A rule that keeps a section's level down, whatever its score. */
public sealed interface Gate {
  /** The highest level while the gate is closed. */
  LevelId cap();

  /** Why, as a sentence for people. */
  String reason();

  /** Closed while one question's answer is below an option. Open while it has no answer. */
  record BelowOption(QuestionId question, OptionId below, LevelId cap, String reason)
      implements Gate {}

  /**
   * Closed while some options' share of the section's answers, by weight, reaches a threshold.
   *
   * @param reaches above 0 and up to 1
   */
  record ShareReached(Set<OptionId> options, Ratio reaches, LevelId cap, String reason)
      implements Gate {
    public ShareReached {
      options = Set.copyOf(options);
    }
  }
}
