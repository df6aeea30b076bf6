package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    collect(questionnaire.overall(), List.of(questionnaire.overall()));
  }

  private void collect(Section section, List<Node> above) {
    for (Node child : section.children()) {
      if (child instanceof Section inner) {
        List<Node> path = new ArrayList<>(above);
        path.add(inner);
        collect(inner, path);
      } else if (child instanceof Question question) {
        paths.put(question.id(), above);
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
      if (!isShown(node)) {
        return hidden(result.question(), node);
      }
    }
    return isShown(result.question()) ? result : hidden(result.question(), result.question());
  }

  private boolean isShown(Node node) {
    return node.scope().includes(council) && holds(node.condition());
  }

  private QuestionResult hidden(Question question, Node by) {
    return by.scope().includes(council)
        ? Tally.outside(question, Standing.NOT_ASKED, List.of())
        : Tally.outside(question, Standing.OUT_OF_SCOPE, List.of(by.scope().reason()));
  }

  private boolean holds(Condition condition) {
    if (condition.equals(Condition.ALWAYS)) {
      return true;
    } else if (condition instanceof Condition.All all) {
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

  /** Every question that a condition looks at. */
  static Set<QuestionId> watched(Questionnaire questionnaire) {
    Set<QuestionId> watched = new HashSet<>();
    watch(questionnaire.overall(), watched);
    return watched;
  }

  private static void watch(Node node, Set<QuestionId> watched) {
    watch(node.condition(), watched);
    if (node instanceof Section section) {
      section.children().forEach(child -> watch(child, watched));
    }
  }

  private static void watch(Condition condition, Set<QuestionId> watched) {
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(c -> watch(c, watched));
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(c -> watch(c, watched));
    } else if (condition instanceof Condition.Not not) {
      watch(not.condition(), watched);
    } else if (condition instanceof Condition.AnswerIs is) {
      watched.add(is.question());
    } else if (condition instanceof Condition.AnswerAtLeast least) {
      watched.add(least.question());
    } else if (condition instanceof Condition.AnswerAtMost most) {
      watched.add(most.question());
    } else if (condition instanceof Condition.Answered answered) {
      watched.add(answered.question());
    }
  }

  private static QuestionResult found(Map<QuestionId, QuestionResult> all, QuestionId id) {
    QuestionResult result = all.get(id);
    if (result == null) {
      throw new IllegalArgumentException("no question '" + id + "'");
    }
    return result;
  }
}
