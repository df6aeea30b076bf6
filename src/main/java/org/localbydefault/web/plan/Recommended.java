package org.localbydefault.web.plan;

import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Round;
import org.localbydefault.plan.Action;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.scoring.NextStep;
import org.localbydefault.web.Outcome;

/**
 * Steps that a round's results recommend and that the plan does not hold yet.
 *
 * @param round from whose results they come
 */
record Recommended(Round round, List<Step> steps) {
  private static final int MOST = 8;

  /** A step that can be taken over. */
  record Step(QuestionId question, String statement, Guidance.NextStep action) {}

  static Recommended of(Outcome outcome, List<Action> plan) {
    List<Step> steps =
        outcome.results().nextSteps().stream()
            .flatMap(step -> step(step).stream())
            .filter(step -> plan.stream().noneMatch(action -> isSame(action, step)))
            .limit(MOST)
            .toList();
    return new Recommended(outcome.round(), steps);
  }

  /** The recommended step of a question. */
  static Optional<Step> find(Outcome outcome, String question) {
    return outcome.results().nextSteps().stream()
        .filter(step -> step.question().id().value().equals(question))
        .findFirst()
        .flatMap(Recommended::step);
  }

  private static Optional<Step> step(NextStep step) {
    return step.action()
        .map(action -> new Step(step.question().id(), step.question().title(), action));
  }

  /** Whether an action was taken over from this step, whatever became of its words. */
  static boolean isSame(Action action, Step step) {
    boolean isAbout = action.question().filter(step.question()::equals).isPresent();
    return isAbout && (action.status().isOpen() || action.title().equals(step.action().action()));
  }
}
