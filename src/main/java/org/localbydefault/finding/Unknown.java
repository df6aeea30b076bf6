package org.localbydefault.finding;

import org.localbydefault.scoring.QuestionResult;

/** A question that applies and has no answer that counts. */
public record Unknown(QuestionResult result) {
  /** Whether somebody said "don't know", as against everybody leaving it blank. */
  public boolean isDontKnow() {
    return result.dontKnow() > 0;
  }
}
