package org.localbydefault.web;

import java.util.Optional;
import org.localbydefault.assessment.Round;
import org.localbydefault.report.Edition;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Certificate;
import org.localbydefault.scoring.Scorecard;

/**
 * What a round came to.
 *
 * @param before the round that it follows, where it can be compared with it
 */
public record Outcome(Round round, Results results, Optional<Scorecard> before) {
  /** What reports carry; worked out by whoever needs it, for it takes a while. */
  public Certificate certificate() {
    return Certificate.of(Edition.NAME, results.card(), before);
  }

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
