package org.localbydefault.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Section;

/**
 * How much the score hangs on who happened to answer: the percentile bootstrap over people, on
 * their single answers (what was agreed afterwards is a decision and not a sample).
 */
public final class Bootstrap {
  /** How often people are drawn, with replacement. */
  public static final int DRAWS = 2000;

  /** Below so many people there is no interval; their answers are shown instead. */
  public static final int FEWEST_PEOPLE = 5;

  /** Printed beside the interval, so that anybody can draw the same people. */
  public static final long SEED = Draws.SEED;

  private static final int BLANK = -1;

  private final int[][] answers;
  private final double[][] steps;
  private final double[] ones;

  private Bootstrap(Scorecard card, Map<QuestionId, Integer> places) {
    List<Respondent> people = card.assessment().respondents();
    this.answers = new int[places.size()][people.size()];
    this.steps = new double[places.size()][];
    this.ones = new double[places.size()];
    Arrays.fill(ones, 1);
    places.forEach(
        (id, place) -> {
          Scale scale = card.question(id).question().scale();
          steps[place] = values(scale);
          for (int i = 0; i < people.size(); i++) {
            answers[place][i] = rank(scale, people.get(i).answers().get(id));
          }
        });
  }

  /**
   * The interval in which the middle 95% of the draws lie.
   *
   * @return absent with fewer than {@value #FEWEST_PEOPLE} people, or where nobody answered
   */
  public static Optional<Interval> interval(Scorecard card, Section section) {
    int people = card.assessment().respondents().size();
    if (people < FEWEST_PEOPLE) {
      return Optional.empty();
    }
    Map<QuestionId, Integer> places = Plan.places(card);
    double[] scores = new Bootstrap(card, places).draw(people, Plan.of(section, places));
    Arrays.sort(scores);
    int drawn = 0;
    while (drawn < scores.length && !Double.isNaN(scores[drawn])) {
      drawn++;
    }
    return drawn == 0
        ? Optional.empty()
        : Optional.of(new Interval(scores[drawn / 40], scores[drawn - 1 - drawn / 40]));
  }

  private double[] draw(int people, Plan plan) {
    Draws draws = new Draws(SEED);
    double[] scores = new double[DRAWS];
    int[] times = new int[people];
    double[] values = new double[steps.length];
    for (int d = 0; d < DRAWS; d++) {
      Arrays.fill(times, 0);
      for (int i = 0; i < people; i++) {
        times[draws.below(people)]++;
      }
      for (int q = 0; q < values.length; q++) {
        values[q] = median(answers[q], steps[q], times);
      }
      scores[d] = plan.score(values, ones);
    }
    return scores;
  }

  /** The middle value of the people drawn, or NaN where none of them answered. */
  private static double median(int[] answers, double[] steps, int[] times) {
    int[] counts = new int[steps.length];
    int drawn = 0;
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] != BLANK) {
        counts[answers[i]] += times[i];
        drawn += times[i];
      }
    }
    return drawn == 0
        ? Double.NaN
        : (nth(counts, steps, (drawn - 1) / 2) + nth(counts, steps, drawn / 2)) / 2;
  }

  private static double nth(int[] counts, double[] steps, int rank) {
    int seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen > rank) {
        return steps[i];
      }
    }
    return Double.NaN;
  }

  /** The scale's normalised values in rising order. */
  private static double[] values(Scale scale) {
    return scale.options().stream()
        .map(o -> o.value().minus(scale.minimum()))
        .map(v -> v.over(scale.maximum().minus(scale.minimum())))
        .mapToDouble(v -> v.approximate())
        .sorted()
        .toArray();
  }

  private static int rank(Scale scale, @org.jspecify.annotations.Nullable Answer answer) {
    if (answer == null || !(answer.response() instanceof Response.Chosen chosen)) {
      return BLANK;
    }
    var value = scale.find(chosen.option()).orElseThrow().value();
    return (int) scale.options().stream().filter(o -> o.value().compareTo(value) < 0).count();
  }
}
