package org.localbydefault.web;

import org.localbydefault.assessment.Round;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Certificate;

/** What a round came to. */
public record Outcome(Round round, Results results, Certificate certificate) {
  /** Whether anybody answered anything. */
  public boolean isEmpty() {
    return results.card().assessment().respondents().isEmpty()
        && results.card().assessment().agreed().isEmpty();
  }
}
