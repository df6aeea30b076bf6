package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.council.Council;
import org.localbydefault.council.Register;
import org.localbydefault.questionnaire.Condition;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Scale;

/**
 * Every question can be asked of somebody: there is a council in the register, and a set of answers
 * to the questions before, for which its conditions hold. Tried out one by one, as long as there
 * are few enough.
 */
final class ReachRules {
  private static final int MOST_TRIES = 2000;

  private final Outline outline;
  private final Dependences dependences;
  private final Map<QuestionId, Question> questions;
  private final List<Council> councils;
  private final Set<QuestionId> unreachable = new HashSet<>();

  private ReachRules(Questionnaire questionnaire, Outline outline) {
    this.outline = outline;
    this.dependences = new Dependences(questionnaire, outline);
    this.questions = new HashMap<>();
    questionnaire.questions().forEach(q -> questions.putIfAbsent(q.id(), q));
    this.councils = examples();
  }

  /** One council of each kind in each nation. */
  private static List<Council> examples() {
    Set<List<Object>> seen = new HashSet<>();
    return Register.shipped().councils().stream()
        .filter(council -> seen.add(List.of(council.kind(), council.nation())))
        .toList();
  }

  static void check(Questionnaire questionnaire, Outline outline) {
    ReachRules rules = new ReachRules(questionnaire, outline);
    for (QuestionId id : new Cycles(rules.dependences.conditions()).order()) {
      if (!rules.isReachable(id)) {
        rules.unreachable.add(id);
        rules.report(id);
      }
    }
  }

  private void report(QuestionId id) {
    Outline.Item item = outline.questions().get(id.value());
    if (item != null) {
      Fields fields = item.fields();
      String key =
          fields.has("visible-if") ? "visible-if" : fields.has("applies") ? "applies" : "id";
      fields
          .problems()
          .warning(
              fields.mapping().placeOf(key),
              fields.path(key),
              "this question can never be asked",
              "No council and no answers meet its conditions and those of the sections around it.");
    }
  }

  private boolean isReachable(QuestionId id) {
    List<Node> path = dependences.paths().getOrDefault(id, List.of());
    List<Condition> conditions =
        path.stream().map(Node::condition).filter(c -> c != Condition.ALWAYS).toList();
    Set<QuestionId> asked = new LinkedHashSet<>();
    conditions.forEach(condition -> Dependences.collect(condition, asked));
    for (Council council : councils) {
      if (isInScope(path, council) && canHold(conditions, List.copyOf(asked), council)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInScope(List<Node> path, Council council) {
    return path.stream().allMatch(node -> node.scope().includes(council));
  }

  private boolean canHold(List<Condition> conditions, List<QuestionId> asked, Council council) {
    List<List<Optional<Scale.Option>>> choices = new ArrayList<>();
    long tries = 1;
    for (QuestionId id : asked) {
      choices.add(choices(id, council));
      tries = Math.min(MOST_TRIES + 1L, tries * choices.get(choices.size() - 1).size());
    }
    if (tries > MOST_TRIES) {
      return true;
    }
    Map<QuestionId, Optional<Scale.Option>> answers = new HashMap<>();
    for (int attempt = 0; attempt < tries; attempt++) {
      int rest = attempt;
      for (int i = 0; i < asked.size(); i++) {
        answers.put(asked.get(i), choices.get(i).get(rest % choices.get(i).size()));
        rest /= choices.get(i).size();
      }
      Trial trial = new Trial(council, answers, questions);
      if (conditions.stream().allMatch(trial::holds)) {
        return true;
      }
    }
    return false;
  }

  /** What may be answered: nothing, or an option where the question can be asked at all. */
  private List<Optional<Scale.Option>> choices(QuestionId id, Council council) {
    List<Optional<Scale.Option>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    Question question = questions.get(id);
    boolean isAsked =
        !unreachable.contains(id)
            && isInScope(dependences.paths().getOrDefault(id, List.of()), council);
    if (question != null && isAsked) {
      question.scale().options().forEach(option -> choices.add(Optional.of(option)));
    }
    return choices;
  }
}
