package org.localbydefault.scoring;

import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.Response;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;

/**
 * One question's answers brought together, over people, before anything is rolled up.
 *
 * @param counts people per option, in the scale's order
 * @param dontKnow people who said that they don't know
 * @param notApplicable people who said that it does not apply
 * @param blank people who said nothing
 * @param agreed what the group agreed on; it then counts, whatever the single answers
 * @param value raw value that counts: the agreed option's, else the median of the chosen ones,
 *     half-way between the two middle ones where their number is even
 * @param reasons why it does not apply, in the words of who said so; or the scope's reason
 * @param dissent who chose an option two or more steps from the agreed one
 */
public record QuestionResult(
    Question question,
    Standing standing,
    List<Integer> counts,
    int dontKnow,
    int notApplicable,
    int blank,
    Optional<AgreedAnswer> agreed,
    Optional<Ratio> value,
    List<String> reasons,
    List<RespondentId> dissent) {

  public QuestionResult {
    counts = List.copyOf(counts);
    reasons = List.copyOf(reasons);
    dissent = List.copyOf(dissent);
    if (value.isPresent() != (standing == Standing.ANSWERED)) {
      throw new IllegalArgumentException("'" + question.id() + "' is " + standing + ": " + value);
    }
  }

  /** How many people chose an option. */
  public int answers() {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /** The value in 0 to 1: how far it stands from the scale's lowest to its highest. */
  public Optional<Ratio> normalised() {
    return value.map(this::normalise);
  }

  private Ratio normalise(Ratio raw) {
    Ratio lowest = question.scale().minimum();
    return raw.minus(lowest).over(question.scale().maximum().minus(lowest));
  }

  /**
   * The option that the value has reached: the highest whose value is not above it. Half-way
   * between two options counts as the lower; of options with the same value it is the one agreed
   * on, else the one that most people chose.
   */
  public Optional<OptionId> option() {
    return value.map(this::reached);
  }

  private OptionId reached(Ratio reachedValue) {
    List<Scale.Option> options = question.scale().options();
    int best = -1;
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).value().compareTo(reachedValue) <= 0 && (best < 0 || isAbove(i, best))) {
        best = i;
      }
    }
    return options.get(best).id();
  }

  /** The option with the next higher value, of several the one that most people chose. */
  Optional<Scale.Option> above() {
    List<Scale.Option> options = question.scale().options();
    int next = -1;
    for (int i = 0; i < options.size(); i++) {
      if (value.isPresent() && options.get(i).value().compareTo(value.get()) > 0) {
        int byValue = next < 0 ? -1 : options.get(i).value().compareTo(options.get(next).value());
        next = byValue < 0 || (byValue == 0 && isAbove(i, next)) ? i : next;
      }
    }
    return next < 0 ? Optional.empty() : Optional.of(options.get(next));
  }

  private boolean isAbove(int one, int other) {
    List<Scale.Option> options = question.scale().options();
    int byValue = options.get(one).value().compareTo(options.get(other).value());
    return byValue != 0 ? byValue > 0 : support(one) > support(other);
  }

  private int support(int option) {
    OptionId id = question.scale().options().get(option).id();
    boolean isAgreed =
        agreed.isPresent()
            && agreed.get().response() instanceof Response.Chosen chosen
            && chosen.option().equals(id);
    return isAgreed ? Integer.MAX_VALUE : counts.get(option);
  }

  /** The same question as if its value were another one. */
  QuestionResult withValue(Ratio other) {
    return new QuestionResult(
        question,
        Standing.ANSWERED,
        counts,
        dontKnow,
        notApplicable,
        blank,
        agreed,
        Optional.of(other),
        reasons,
        dissent);
  }
}
