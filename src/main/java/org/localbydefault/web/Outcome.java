package org.localbydefault.web;

import org.localbydefault.assessment.Round;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Certificate;

/** What a round came to. */
public record Outcome(Round round, Results results, Certificate certificate) {
  /** Whether there is nothing to see: nobody answered, or it would show who said what. */
  public boolean isEmpty() {
    return results.card().assessment().respondents().isEmpty()
        && results.card().assessment().agreed().isEmpty();
  }

  /** Whether there is nothing to see for the sake of a promise. */
  public boolean isWithheld() {
    return round.isAnonymous() && isEmpty();
  }
}
