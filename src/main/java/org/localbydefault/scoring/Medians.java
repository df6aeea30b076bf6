package org.localbydefault.scoring;

import java.util.Arrays;
import java.util.List;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;

/**
 * The middle answers of people drawn with replacement, for all questions at once.
 *
 * <p>Each person has for each question one counter per value of its scale, 1 where the answer is at
 * most that value. Counters lie side by side in longs, each wide enough for all the people and one
 * bit more, so that drawing a person is adding a row of longs. A counter's sum is then how many of
 * those drawn stand at or below its value, and the median is the first value that more than half
 * have reached: found, without a branch to mispredict, by counting the counters that pass it.
 */
final class Medians {
  private final int width;
  private final int perWord;
  private final long ones;
  private final long highest;
  private final int[] first;

  /** By question: how far up in its last long the counter of the highest value stands. */
  private final int[] shifts;

  private final double[][] values;
  private final long[][] rows;
  private final long[] sums;

  /** The answers to questions, whose medians are asked for in the same order. */
  Medians(List<Question> questions, List<Respondent> people) {
    this.width = Integer.SIZE - Integer.numberOfLeadingZeros(people.size()) + 1;
    this.perWord = Long.SIZE / width;
    long each = 0;
    for (int i = 0; i < perWord; i++) {
      each |= 1L << (i * width);
    }
    this.ones = each;
    this.highest = each << (width - 1);
    this.first = new int[questions.size() + 1];
    this.shifts = new int[questions.size()];
    this.values = new double[questions.size()][];
    for (int q = 0; q < values.length; q++) {
      values[q] = values(questions.get(q).scale());
      first[q + 1] = first[q] + (values[q].length + perWord - 1) / perWord;
      shifts[q] = (values[q].length - 1) % perWord * width;
    }
    this.sums = new long[first[values.length]];
    this.rows = new long[people.size()][sums.length];
    for (int i = 0; i < rows.length; i++) {
      for (int q = 0; q < values.length; q++) {
        fill(rows[i], q, value(questions.get(q), people.get(i)));
      }
    }
  }

  /** Draws as many people as there are. */
  void draw(Draws draws) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < rows.length; i++) {
      long[] row = rows[draws.below(rows.length)];
      for (int w = 0; w < row.length; w++) {
        sums[w] += row[w];
      }
    }
  }

  /** One question's median of those drawn, normalised; NaN where none of them answered. */
  double median(int question) {
    long last = sums[first[question + 1] - 1] >>> shifts[question];
    int answered = (int) last & ((1 << width) - 1);
    if (answered == 0) {
      return Double.NaN;
    }
    double lower = nth(question, (answered - 1) / 2);
    return answered % 2 == 1 ? lower : (lower + nth(question, answered / 2)) / 2;
  }

  /** The value of which more than {@code rank} people stand at or below, the lowest such. */
  private double nth(int question, int rank) {
    long lift = highest - ones * (rank + 1L);
    int above = 0;
    for (int w = first[question]; w < first[question + 1]; w++) {
      above += Long.bitCount((sums[w] + lift) & highest);
    }
    return values[question][values[question].length - above];
  }

  private void fill(long[] row, int question, double answer) {
    for (int v = 0; v < values[question].length; v++) {
      if (answer <= values[question][v]) {
        row[first[question] + v / perWord] |= 1L << (v % perWord * width);
      }
    }
  }

  /** The scale's different values, normalised, in rising order. */
  private static double[] values(Scale scale) {
    return scale.options().stream()
        .mapToDouble(option -> normalised(scale, option.value()))
        .distinct()
        .sorted()
        .toArray();
  }

  /** What a person chose, normalised; NaN, which is at most nothing, where no option was chosen. */
  private static double value(Question question, Respondent person) {
    var answer = person.answers().get(question.id());
    return answer != null && answer.response() instanceof Response.Chosen chosen
        ? normalised(question.scale(), question.scale().value(chosen.option()))
        : Double.NaN;
  }

  private static double normalised(Scale scale, Ratio value) {
    Ratio lowest = scale.minimum();
    return value.minus(lowest).over(scale.maximum().minus(lowest)).approximate();
  }
}
