package org.localbydefault.scoring;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;

/**
 * Krippendorff's alpha for ordered answers (Content Analysis): 1 − D_o/D_e over all questions, from
 * the coincidences of pairs of answers to the same question.
 */
public final class Krippendorff {
  private Krippendorff() {}

  /**
   * Alpha, 1 for full agreement, 0 for what chance would give, below 0 for less.
   *
   * @param units for each question the number of people at each step, lowest first; all of one
   *     length. Questions with fewer than two answers do not count
   * @return absent where no question has two answers, or all answers are the same step
   */
  public static Optional<Ratio> ordinal(List<List<Integer>> units) {
    if (units.isEmpty()) {
      return Optional.empty();
    }
    int steps = units.get(0).size();
    Ratio[][] coincidences = coincidences(units, steps);
    Ratio[] totals = new Ratio[steps];
    Ratio all = Ratio.ZERO;
    for (int c = 0; c < steps; c++) {
      totals[c] = Ratio.ZERO;
      for (int k = 0; k < steps; k++) {
        totals[c] = totals[c].plus(coincidences[c][k]);
      }
      all = all.plus(totals[c]);
    }
    Ratio observed = Ratio.ZERO;
    Ratio expected = Ratio.ZERO;
    for (int c = 0; c < steps; c++) {
      for (int k = c + 1; k < steps; k++) {
        Ratio distance = distance(totals, c, k);
        observed = observed.plus(coincidences[c][k].times(distance));
        expected = expected.plus(totals[c].times(totals[k]).times(distance));
      }
    }
    return expected.signum() == 0
        ? Optional.empty()
        : Optional.of(Ratio.ONE.minus(all.minus(Ratio.ONE).times(observed).over(expected)));
  }

  private static Ratio[][] coincidences(List<List<Integer>> units, int steps) {
    Ratio[][] sums = new Ratio[steps][steps];
    for (Ratio[] row : sums) {
      java.util.Arrays.fill(row, Ratio.ZERO);
    }
    for (List<Integer> unit : units) {
      int people = unit.stream().mapToInt(Integer::intValue).sum();
      if (people >= 2) {
        add(sums, unit, people);
      }
    }
    return sums;
  }

  private static void add(Ratio[][] sums, List<Integer> unit, int people) {
    for (int c = 0; c < sums.length; c++) {
      for (int k = 0; k < sums.length; k++) {
        long pairs = (long) unit.get(c) * (c == k ? unit.get(k) - 1 : unit.get(k));
        sums[c][k] = sums[c][k].plus(Ratio.of(pairs, people - 1L));
      }
    }
  }

  /** (Σ n_g from c to k − (n_c + n_k)/2)². */
  private static Ratio distance(Ratio[] totals, int c, int k) {
    Ratio between = Ratio.ZERO;
    for (int g = c; g <= k; g++) {
      between = between.plus(totals[g]);
    }
    Ratio root = between.minus(totals[c].plus(totals[k]).over(Ratio.of(2)));
    return root.times(root);
  }
}
