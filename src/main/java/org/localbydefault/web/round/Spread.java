package org.localbydefault.web.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.scoring.Agreement;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.web.QuestionTexts;

/**
 * How people's answers to one question spread, lowest level first, then those who gave none.
 *
 * @param sentence the spread in words
 */
public record Spread(List<Bar> bars, String sentence) {
  private static final int LONGEST = 100;

  public Spread {
    bars = List.copyOf(bars);
  }

  /**
   * One answer and how many gave it.
   *
   * @param length of its bar, 0 to 100
   * @param isLevel whether it is one of the levels
   */
  public record Bar(String label, int people, int length, boolean isLevel) {}

  static Spread of(QuestionResult result, QuestionTexts words, DifferenceTexts said) {
    List<Scale.Option> options = result.question().scale().options();
    int most = Math.max(1, Math.max(result.dontKnow(), result.notApplicable()));
    for (int count : result.counts()) {
      most = Math.max(most, count);
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      int people = i < result.counts().size() ? result.counts().get(i) : 0;
      bars.add(new Bar(options.get(i).label(), people, people * LONGEST / most, true));
    }
    bars.add(bar(words.dont_know(), result.dontKnow(), most));
    bars.add(bar(words.not_applicable(), result.notApplicable(), most));
    return new Spread(bars, sentence(result, said));
  }

  private static Bar bar(String label, int people, int most) {
    return new Bar(label, people, people * LONGEST / most, false);
  }

  private static String sentence(QuestionResult result, DifferenceTexts words) {
    int answers = result.answers();
    if (answers == 0) {
      return words.nobody();
    } else if (answers == 1) {
      return words.one_person();
    }
    return words.within(Agreement.withinOneStep(result.counts()), answers);
  }

  /** A median in a word; half-way between two levels in both. */
  static String word(Question question, Ratio median) {
    Optional<Scale.Option> below = Optional.empty();
    Optional<Scale.Option> above = Optional.empty();
    for (Scale.Option option : question.scale().options()) {
      int order = option.value().compareTo(median);
      if (order == 0) {
        return option.label();
      } else if (order < 0
          && below.filter(b -> b.value().compareTo(option.value()) > 0).isEmpty()) {
        below = Optional.of(option);
      } else if (order > 0
          && above.filter(a -> a.value().compareTo(option.value()) < 0).isEmpty()) {
        above = Optional.of(option);
      }
    }
    return below.map(Scale.Option::label).orElse("")
        + "–"
        + above.map(Scale.Option::label).orElse("");
  }
}
