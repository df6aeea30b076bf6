package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.questionnaire.QuestionId;
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

  private static final int PERCENT = 30;
  private static final double LEVEL = 1e-9;

  /** Absent where fewer than two sections have a score. */
  public static Optional<WeightRobustness> of(Scorecard card) {
    Map<QuestionId, Integer> places = Plan.places(card);
    double[] values = values(card, places);
    List<Plan> plans = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Section section : card.questionnaire().overall().sections()) {
      if (card.section(section.id()).score().isPresent()) {
        sections.add(section);
        plans.add(Plan.of(section, places));
      }
    }
    if (sections.size() < 2) {
      return Optional.empty();
    }
    double[] even = new double[values.length];
    Arrays.fill(even, 1);
    int weakest = lowest(plans, values, even);
    Draws draws = new Draws(Draws.SEED);
    int stays = 0;
    for (int d = 0; d < DRAWS; d++) {
      double[] factors = factors(draws, values.length);
      double lowest = plans.get(lowest(plans, values, factors)).score(values, factors);
      stays += plans.get(weakest).score(values, factors) <= lowest + LEVEL ? 1 : 0;
    }
    return Optional.of(new WeightRobustness(sections.get(weakest).id(), (double) stays / DRAWS));
  }

  private static double[] factors(Draws draws, int size) {
    double[] factors = new double[size];
    for (int i = 0; i < size; i++) {
      factors[i] = (100 - PERCENT + draws.below(2 * PERCENT * 1000 + 1) / 1000.0) / 100;
    }
    return factors;
  }

  private static double[] values(Scorecard card, Map<QuestionId, Integer> places) {
    double[] values = new double[places.size()];
    places.forEach(
        (id, place) ->
            values[place] =
                card.question(id).normalised().map(r -> r.approximate()).orElse(Double.NaN));
    return values;
  }

  private static int lowest(List<Plan> plans, double[] values, double[] factors) {
    int lowest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < plans.size(); i++) {
      double score = plans.get(i).score(values, factors);
      if (score < least - LEVEL) {
        least = score;
        lowest = i;
      }
    }
    return lowest;
  }
}
