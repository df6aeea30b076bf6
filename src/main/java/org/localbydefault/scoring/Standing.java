package org.localbydefault.scoring;

/**
 * How a question stands in the score. Blank, "don't know", not applicable and lowest all differ.
 */
public enum Standing {
  /** Has a value that counts. */
  ANSWERED,
  /** Applies, and nobody chose an option: blank, or "don't know". */
  UNANSWERED,
  /** Taken out by who answered, with a reason. */
  NOT_APPLICABLE,
  /** Does not apply to this kind of council or nation. */
  OUT_OF_SCOPE,
  /** Not in the form that was used, or its condition did not hold. */
  NOT_ASKED;

  /** Whether the question belongs to the set A of {@code scoring.md}: it applies. */
  public boolean applies() {
    return this == ANSWERED || this == UNANSWERED;
  }
}
