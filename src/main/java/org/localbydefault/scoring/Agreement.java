package org.localbydefault.scoring;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;

/**
 * How far people agree on an ordered scale, from the number of people at each step, lowest first.
 *
 * <p>None of these is a mean of ordinal answers: two camps at the ends and everybody in the middle
 * have the same mean.
 */
public final class Agreement {
  /** Below so many answers, nothing is ranked as a dispute. */
  public static final int FEWEST_ANSWERS = 3;

  private Agreement() {}

  /**
   * Van der Eijk's A (Quality &amp; Quantity 35:325, 2001): 1 where all say the same, 0 where every
   * step is as frequent, −1 for two camps at the ends. The distribution is peeled into layers of
   * equal height; each layer's agreement counts with its share of the people.
   *
   * @return absent where nobody answered
   */
  public static Optional<Ratio> vanDerEijk(List<Integer> counts) {
    int people = people(counts);
    if (people == 0) {
      return Optional.empty();
    }
    int[] left = counts.stream().mapToInt(Integer::intValue).toArray();
    Ratio sum = Ratio.ZERO;
    for (int height = lowest(left); height > 0; height = lowest(left)) {
      boolean[] layer = new boolean[left.length];
      int ones = 0;
      for (int i = 0; i < left.length; i++) {
        layer[i] = left[i] > 0;
        if (layer[i]) {
          left[i] -= height;
          ones++;
        }
      }
      sum = sum.plus(Ratio.of((long) height * ones, people).times(layer(layer, ones)));
    }
    return Optional.of(sum);
  }

  /** U · (1 − (S − 1)/(K − 1)). */
  private static Ratio layer(boolean[] layer, int ones) {
    int steps = layer.length;
    Ratio spread = Ratio.ONE.minus(Ratio.of(ones - 1, steps - 1));
    return ones == 1 || ones == steps ? spread : unimodality(layer).times(spread);
  }

  /** ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)(TU + TDU)) over the triples of steps. */
  private static Ratio unimodality(boolean[] layer) {
    int steps = layer.length;
    long unimodal = 0;
    long broken = 0;
    for (int i = 0; i < steps; i++) {
      for (int j = i + 1; j < steps; j++) {
        for (int k = j + 1; k < steps; k++) {
          if (layer[i] && !layer[j] && layer[k]) {
            broken++;
          } else if (layer[j] && layer[i] != layer[k]) {
            unimodal++;
          }
        }
      }
    }
    return Ratio.of(
        (steps - 2) * unimodal - (steps - 1) * broken, (steps - 2) * (unimodal + broken));
  }

  /**
   * Tastle and Wierman's consensus (International Journal of Approximate Reasoning 45:531, 2007): 1
   * + Σ p log₂(1 − |X − μ|/(K − 1)), 1 where all say the same, 0 for two camps at the ends.
   *
   * @return absent where nobody answered
   */
  public static Optional<Double> tastleWierman(List<Integer> counts) {
    int people = people(counts);
    if (people == 0) {
      return Optional.empty();
    }
    double mean = 0;
    for (int i = 0; i < counts.size(); i++) {
      mean += (double) i * counts.get(i) / people;
    }
    double sum = 1;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        double near = 1 - Math.abs(i - mean) / (counts.size() - 1);
        sum += counts.get(i) / (double) people * Math.log(near) / Math.log(2);
      }
    }
    return Optional.of(sum);
  }

  /** The most people that stand within one step of each other: max (n_k + n_k+1). */
  public static int withinOneStep(List<Integer> counts) {
    int most = counts.isEmpty() ? 0 : counts.get(0);
    for (int i = 1; i < counts.size(); i++) {
      most = Math.max(most, counts.get(i - 1) + counts.get(i));
    }
    return most;
  }

  private static int lowest(int[] counts) {
    int lowest = 0;
    for (int count : counts) {
      if (count > 0 && (lowest == 0 || count < lowest)) {
        lowest = count;
      }
    }
    return lowest;
  }

  private static int people(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
