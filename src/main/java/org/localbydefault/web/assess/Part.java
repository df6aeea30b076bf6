package org.localbydefault.web.assess;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Section;

/**
 * A section as one person answers it, in Keep it Local a principle.
 *
 * @param questions those that are asked, in order
 * @param open those that wait for an answer, or for a look at the last round's
 * @param answered how many questions have an answer of this round
 * @param carried how many answers come from the last round and wait for a look
 */
public record Part(
    Section section, List<Question> questions, List<Question> open, int answered, int carried) {
  public Part {
    questions = List.copyOf(questions);
    open = List.copyOf(open);
  }

  /** How far it is. */
  public enum State {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
  }

  public State state() {
    if (open.isEmpty()) {
      return State.COMPLETED;
    }
    return answered + carried == 0 ? State.NOT_STARTED : State.IN_PROGRESS;
  }

  /** Whether no answer can bring in or take out a question, so that the count stays as it is. */
  public boolean isCountCertain() {
    return isCertain(section);
  }

  private static boolean isCertain(Node node) {
    boolean below =
        !(node instanceof Section inner) || inner.children().stream().allMatch(Part::isCertain);
    return below && !asksAnswers(node.condition());
  }

  private static boolean asksAnswers(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().anyMatch(Part::asksAnswers);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(Part::asksAnswers);
    } else if (condition instanceof Condition.Not not) {
      return asksAnswers(not.condition());
    }
    return !(condition instanceof Condition.KindIs) && !(condition instanceof Condition.NationIs);
  }

  /** Where a question stands, from 1. */
  public int number(Question question) {
    return questions.indexOf(question) + 1;
  }

  public Optional<Question> after(Question question) {
    int next = number(question);
    return next < questions.size() ? Optional.of(questions.get(next)) : Optional.empty();
  }

  public Optional<Question> before(Question question) {
    int last = number(question) - 2;
    return last >= 0 ? Optional.of(questions.get(last)) : Optional.empty();
  }
}
