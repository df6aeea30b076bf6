package org.localbydefault.scoring;

import java.util.Arrays;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;

/**
 * How much the order of the sections hangs on the questions' weights: each weight is drawn anew
 * within 30% of its own, again and again.
 *
 * @param weakest the section with the lowest score
 * @param stays share of the draws, 0 to 1, in which it stays the weakest or level with it
 */
public record WeightRobustness(SectionId weakest, double stays) {
  /** How often weights are drawn. */
  public static final int DRAWS = 2000;

  /** Weights are drawn in steps of a thousandth of a per cent, 30% to either side. */
  private static final int STEPS = 100_000;

  private static final int SPREAD = 30_000;

  /** To multiply by, as a division for every weight would take longer than all the rest. */
  private static final double STEP = 1.0 / STEPS;

  private static final double LEVEL = 1e-9;

  /** Absent where fewer than two sections have a score. */
  public static Optional<WeightRobustness> of(Scorecard card) {
    Section[] sections =
        card.questionnaire().overall().sections().stream()
            .filter(s -> card.section(s.id()).score().isPresent())
            .toArray(Section[]::new);
    if (sections.length < 2) {
      return Optional.empty();
    }
    Plan plan = Plan.of(card);
    int[] places =
        Arrays.stream(sections).mapToInt(s -> plan.sections().getOrDefault(s.id(), 0)).toArray();
    double[] values = values(card, plan);
    double[] factors = plan.ones();
    double[] scores = new double[plan.sections().size()];
    plan.score(values, factors, scores);
    int weakest = lowest(scores, places);
    Draws draws = new Draws(Draws.SEED);
    int stays = 0;
    for (int d = 0; d < DRAWS; d++) {
      fill(factors, draws);
      plan.score(values, factors, scores);
      double lowest = scores[places[lowest(scores, places)]];
      stays += scores[places[weakest]] <= lowest + LEVEL ? 1 : 0;
    }
    return Optional.of(new WeightRobustness(sections[weakest].id(), (double) stays / DRAWS));
  }

  private static void fill(double[] factors, Draws draws) {
    for (int i = 0; i < factors.length; i++) {
      factors[i] = (STEPS - SPREAD + draws.below(2 * SPREAD + 1)) * STEP;
    }
  }

  private static double[] values(Scorecard card, Plan plan) {
    double[] values = new double[plan.places().size()];
    plan.places()
        .forEach(
            (id, place) ->
                values[place] =
                    card.question(id).normalised().map(Ratio::approximate).orElse(Double.NaN));
    return values;
  }

  private static int lowest(double[] scores, int[] places) {
    int lowest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      double score = scores[places[i]];
      if (score < least - LEVEL) {
        least = score;
        lowest = i;
      }
    }
    return lowest;
  }
}
