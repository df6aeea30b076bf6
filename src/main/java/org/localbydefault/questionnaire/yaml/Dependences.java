package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Section;

/**
 * Which questions hang on which others, by conditions and by what they block; never in a circle.
 */
final class Dependences {
  /** Scoring follows conditions from question to question. */
  private static final int LONGEST_CHAIN = 200;

  private final Outline outline;
  private final Map<QuestionId, List<Node>> paths = new LinkedHashMap<>();

  Dependences(Questionnaire questionnaire, Outline outline) {
    this.outline = outline;
    collect(questionnaire.overall(), List.of(questionnaire.overall()));
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

  /** Every question with the sections around it, outer first, itself last. */
  Map<QuestionId, List<Node>> paths() {
    return paths;
  }

  /** The questions on whose answers each one's visibility hangs. */
  Map<QuestionId, Set<QuestionId>> conditions() {
    Map<QuestionId, Set<QuestionId>> needs = new LinkedHashMap<>();
    paths.forEach(
        (id, path) -> {
          Set<QuestionId> all = new LinkedHashSet<>();
          for (Node node : path) {
            if (node.condition() != Condition.ALWAYS) {
              collect(node.condition(), all);
            }
          }
          needs.put(id, all);
        });
    return needs;
  }

  /** The questions that a condition speaks of. */
  static void collect(Condition condition, Set<QuestionId> found) {
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(inner -> collect(inner, found));
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(inner -> collect(inner, found));
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition(), found);
    } else if (condition instanceof Condition.AnswerIs is) {
      found.add(is.question());
    } else if (condition instanceof Condition.AnswerAtLeast least) {
      found.add(least.question());
    } else if (condition instanceof Condition.AnswerAtMost most) {
      found.add(most.question());
    } else if (condition instanceof Condition.Answered answered) {
      found.add(answered.question());
    }
  }

  /** Reports circles, and chains too long to follow. */
  void check() {
    Cycles shown = new Cycles(conditions());
    report(shown, "visible-if", "these questions wait for each other's answers: ");
    for (QuestionId id : shown.order()) {
      if (shown.depth(id) == LONGEST_CHAIN) {
        error(id, "visible-if", "conditions hang on each other in too long a chain", "");
      }
    }
    Map<QuestionId, Set<QuestionId>> blocks = new LinkedHashMap<>();
    paths.forEach(
        (id, path) -> {
          if (path.get(path.size() - 1) instanceof Question question) {
            blocks.put(id, new LinkedHashSet<>(question.blocks()));
          }
        });
    report(new Cycles(blocks), "blocks", "these questions block each other: ");
  }

  private void report(Cycles cycles, String key, String message) {
    for (List<QuestionId> circle : cycles.circles()) {
      String round =
          circle.stream().map(QuestionId::value).collect(Collectors.joining(" → "))
              + " → "
              + circle.get(0);
      error(circle.get(0), key, message + round, "Take one of them out of the circle.");
    }
  }

  private void error(QuestionId id, String key, String message, String hint) {
    Outline.Item item = outline.questions().get(id.value());
    if (item != null) {
      Fields fields = item.fields();
      fields.problems().error(fields.mapping().placeOf(key), fields.path(key), message, hint);
    }
  }
}
