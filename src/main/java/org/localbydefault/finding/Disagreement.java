package org.localbydefault.finding;

import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.scoring.Agreement;
import org.localbydefault.scoring.QuestionResult;

/**
 * A question that people see differently: at least three answered, two or more steps apart.
 *
 * @param agreement van der Eijk's A, −1 to 1
 * @param withinOneStep the most people that stand within one step of each other
 */
public record Disagreement(QuestionResult result, Ratio agreement, int withinOneStep) {
  private static final int STEPS = 2;

  /** Whether fewer than three quarters of the people stand within one step of each other. */
  public boolean isWide() {
    return withinOneStep * 4 < result.answers() * 3;
  }

  /** The disagreement on a question; absent where people see it alike, or too few answered. */
  static Optional<Disagreement> of(QuestionResult result) {
    if (result.answers() < Agreement.FEWEST_ANSWERS || range(result) < STEPS) {
      return Optional.empty();
    }
    return Agreement.vanDerEijk(result.counts())
        .map(a -> new Disagreement(result, a, Agreement.withinOneStep(result.counts())));
  }

  private static int range(QuestionResult result) {
    int lowest = -1;
    int highest = -1;
    for (int i = 0; i < result.counts().size(); i++) {
      if (result.counts().get(i) > 0) {
        lowest = lowest < 0 ? i : lowest;
        highest = i;
      }
    }
    return highest - lowest;
  }
}
