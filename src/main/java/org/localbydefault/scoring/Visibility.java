package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;

/**
 * Takes out the questions that were not asked: by scope, and by conditions on other answers. A
 * hidden question counts as unanswered in the conditions of others.
 */
final class Visibility {
  private final Council council;
  private final Map<QuestionId, QuestionResult> gathered;
  private final Map<QuestionId, List<Node>> paths = new HashMap<>();
  private final Map<QuestionId, QuestionResult> applied = new HashMap<>();

  Visibility(
      Questionnaire questionnaire, Council council, Map<QuestionId, QuestionResult> gathered) {
    this.council = council;
    this.gathered = gathered;
    collect(questionnaire.overall(), List.of());
  }

  private void collect(Section section, List<Node> above) {
    for (Node child : section.children()) {
      List<Node> path = new ArrayList<>(above);
      path.add(child);
      if (child instanceof Section inner) {
        collect(inner, path);
      } else if (child instanceof Question question) {
        paths.put(question.id(), path);
      }
    }
  }

  /** The question as it stands once scope and conditions are taken into account. */
  QuestionResult apply(QuestionId id) {
    QuestionResult known = applied.get(id);
    if (known == null) {
      known = decide(id);
      applied.put(id, known);
    }
    return known;
  }

  private QuestionResult decide(QuestionId id) {
    QuestionResult result = found(gathered, id);
    for (Node node : paths.getOrDefault(id, List.of())) {
      if (!node.scope().includes(council)) {
        return Tally.outside(
            result.question(), Standing.OUT_OF_SCOPE, List.of(node.scope().reason()));
      }
      if (!holds(node.condition())) {
        return Tally.outside(result.question(), Standing.NOT_ASKED, List.of());
      }
    }
    return result;
  }

  private boolean holds(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(this::holds);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(this::holds);
    } else if (condition instanceof Condition.Not not) {
      return !holds(not.condition());
    } else if (condition instanceof Condition.KindIs kind) {
      return kind.kinds().contains(council.kind());
    } else if (condition instanceof Condition.NationIs nation) {
      return nation.nations().contains(council.nation());
    }
    return holdsForAnswer(condition);
  }

  private boolean holdsForAnswer(Condition condition) {
    if (condition instanceof Condition.AnswerIs is) {
      return apply(is.question()).option().filter(is.options()::contains).isPresent();
    } else if (condition instanceof Condition.AnswerAtLeast least) {
      return compares(least.question(), least.option(), c -> c >= 0);
    } else if (condition instanceof Condition.AnswerAtMost most) {
      return compares(most.question(), most.option(), c -> c <= 0);
    } else if (condition instanceof Condition.Answered answered) {
      return apply(answered.question()).standing() == Standing.ANSWERED;
    }
    throw new IllegalStateException("unknown condition " + condition);
  }

  private boolean compares(QuestionId id, OptionId option, Predicate<Integer> test) {
    QuestionResult other = apply(id);
    Optional<Ratio> value = other.value();
    Ratio bound = other.question().scale().find(option).orElseThrow().value();
    return value.isPresent() && test.test(value.get().compareTo(bound));
  }

  private static QuestionResult found(Map<QuestionId, QuestionResult> all, QuestionId id) {
    QuestionResult result = all.get(id);
    if (result == null) {
      throw new IllegalArgumentException("no question '" + id + "'");
    }
    return result;
  }
}
