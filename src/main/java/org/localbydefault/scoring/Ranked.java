package org.localbydefault.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Scale;

/** The single answers to one question, lowest first, laid out for being drawn from. */
final class Ranked {
  private final int[] people;
  private final double[] values;

  private Ranked(int[] people, double[] values) {
    this.people = people;
    this.values = values;
  }

  static Ranked of(Question question, List<Respondent> respondents) {
    double[] chosen =
        respondents.stream().mapToDouble(respondent -> value(question, respondent)).toArray();
    int[] order =
        IntStream.range(0, chosen.length)
            .filter(i -> !Double.isNaN(chosen[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> chosen[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Ranked(order, IntStream.of(order).mapToDouble(i -> chosen[i]).toArray());
  }

  /**
   * The middle value of the people drawn, normalised; NaN where none of them answered.
   *
   * @param times how often each respondent was drawn
   */
  double median(int[] times) {
    int drawn = 0;
    for (int person : people) {
      drawn += times[person];
    }
    if (drawn == 0) {
      return Double.NaN;
    }
    int i = 0;
    int seen = times[people[0]];
    while (seen <= (drawn - 1) / 2) {
      seen += times[people[++i]];
    }
    double lower = values[i];
    while (seen <= drawn / 2) {
      seen += times[people[++i]];
    }
    return (lower + values[i]) / 2;
  }

  private static double value(Question question, Respondent respondent) {
    var answer = respondent.answers().get(question.id());
    if (answer == null || !(answer.response() instanceof Response.Chosen chosen)) {
      return Double.NaN;
    }
    Scale scale = question.scale();
    return scale
        .value(chosen.option())
        .minus(scale.minimum())
        .over(scale.maximum().minus(scale.minimum()))
        .approximate();
  }
}
