package org.localbydefault.scoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;

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

  private final Plan plan;
  private final Medians medians;

  private Bootstrap(Scorecard card) {
    List<Respondent> respondents =
        card.assessment().respondents().stream()
            .sorted(Comparator.comparing(Respondent::id))
            .toList();
    this.plan = Plan.of(card);
    Question[] questions = new Question[plan.places().size()];
    plan.places().forEach((id, place) -> questions[place] = card.question(id).question());
    this.medians = new Medians(List.of(questions), respondents);
  }

  /**
   * For every section the interval in which the middle 95% of the draws lie, in the order of the
   * scorecard. The same people are drawn for all of them. A section that nobody answered has none.
   *
   * @return empty with fewer than {@value #FEWEST_PEOPLE} people
   */
  public static Map<SectionId, Interval> intervals(Scorecard card) {
    if (card.assessment().respondents().size() < FEWEST_PEOPLE) {
      return Map.of();
    }
    Bootstrap bootstrap = new Bootstrap(card);
    double[][] scores = bootstrap.draw();
    Map<SectionId, Interval> intervals = new LinkedHashMap<>();
    for (SectionId id : card.sections().keySet()) {
      middle(scores[bootstrap.place(id)]).ifPresent(interval -> intervals.put(id, interval));
    }
    return Collections.unmodifiableMap(intervals);
  }

  /**
   * One section's interval, as {@link #intervals} gives it.
   *
   * @return absent with fewer than {@value #FEWEST_PEOPLE} people, or where nobody answered
   */
  public static Optional<Interval> interval(Scorecard card, Section section) {
    boolean isEnough = card.assessment().respondents().size() >= FEWEST_PEOPLE;
    if (!isEnough || !card.sections().containsKey(section.id())) {
      return Optional.empty();
    }
    Bootstrap bootstrap = new Bootstrap(card);
    return middle(bootstrap.draw()[bootstrap.place(section.id())]);
  }

  private int place(SectionId section) {
    return plan.sections().getOrDefault(section, 0);
  }

  private static Optional<Interval> middle(double[] scores) {
    double[] drawn = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
    if (drawn.length == 0) {
      return Optional.empty();
    }
    int cut = drawn.length / 40;
    double low = nthLowest(drawn, cut);
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = -drawn[i];
    }
    return Optional.of(new Interval(low, -nthLowest(drawn, cut) + 0.0));
  }

  /** The value at a place, from 0, in rising order: sorting all to read one would take longer. */
  private static double nthLowest(double[] values, int place) {
    double[] lowest = new double[place + 1];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    for (double value : values) {
      if (value < lowest[place]) {
        int i = place;
        for (; i > 0 && lowest[i - 1] > value; i--) {
          lowest[i] = lowest[i - 1];
        }
        lowest[i] = value;
      }
    }
    return lowest[place];
  }

  /** For every section, by its place in the plan, the score of every draw. */
  private double[][] draw() {
    Draws draws = new Draws(SEED);
    double[] ones = plan.ones();
    double[] values = new double[ones.length];
    double[] scores = new double[plan.sections().size()];
    double[][] drawn = new double[scores.length][DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      medians.draw(draws);
      for (int q = 0; q < values.length; q++) {
        values[q] = medians.median(q);
      }
      plan.score(values, ones, scores);
      for (int s = 0; s < scores.length; s++) {
        drawn[s][d] = scores[s];
      }
    }
    return drawn;
  }
}
