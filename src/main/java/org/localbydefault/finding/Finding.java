package org.localbydefault.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.scoring.Agreement;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Standing;

/** A scorecard to findings. */
public final class Finding {
  /** From where on a question counts as a strength, in 0 to 1. */
  public static final Ratio HIGH = Ratio.of(3, 4);

  private static final Ratio MIDDLE = Ratio.of(1, 2);

  private Finding() {}

  /** Finds what a report tells. */
  public static Findings find(Scorecard card) {
    List<QuestionResult> answered =
        card.questions().values().stream()
            .filter(r -> r.standing() == Standing.ANSWERED && r.question().isScored())
            .toList();
    List<Disagreement> disagreements = disagreements(card);
    return new Findings(
        answered.stream()
            .filter(r -> height(r).compareTo(HIGH) >= 0)
            .sorted(
                Comparator.comparing(Finding::height).thenComparing(Finding::agreement).reversed())
            .map(Strength::new)
            .toList(),
        Priorities.rank(card, answered, disagreements),
        answered.stream()
            .filter(r -> height(r).compareTo(MIDDLE) < 0)
            .sorted(Comparator.comparing(Finding::height))
            .map(Gap::new)
            .toList(),
        card.questions().values().stream()
            .filter(r -> r.standing() == Standing.UNANSWERED)
            .map(Unknown::new)
            .toList(),
        disagreements);
  }

  static Ratio height(QuestionResult result) {
    return result.normalised().orElseThrow();
  }

  /** A strength that people agree on comes before one that is disputed. */
  private static Ratio agreement(QuestionResult result) {
    return Agreement.vanDerEijk(result.counts()).orElse(Ratio.ONE);
  }

  private static List<Disagreement> disagreements(Scorecard card) {
    return card.questions().values().stream()
        .filter(r -> r.question().isScored())
        .map(Disagreement::of)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Disagreement::agreement))
        .toList();
  }
}
