package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.localbydefault.finding.Weakness;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.DataTable;
import org.localbydefault.scoring.NextStep;

/** The action plan: recommended steps with room for who and when. */
final class Actions {
  private static final int MOST = 8;

  private Actions() {}

  static void write(Draft draft, ChapterWriter out) {
    List<NextStep> steps = steps(draft);
    if (steps.isEmpty()) {
      return;
    }
    out.say(Sentence.PLAN);
    List<DataTable.Row> rows = new ArrayList<>();
    for (NextStep step : steps) {
      var action = step.action().orElseThrow();
      rows.add(
          Tables.row(
              String.valueOf(rows.size() + 1),
              Words.sentence(action.action()),
              step.question().title(),
              action.effort().label(),
              "",
              "",
              ""));
    }
    out.add(new ActionPlan(new DataTable(draft.say(Sentence.PLAN_TABLE), columns(draft), rows)));
    out.say(Sentence.PLAN_NEXT);
  }

  /** The weaknesses' steps first, then the steps that bring most for their effort. */
  private static List<NextStep> steps(Draft draft) {
    Set<QuestionId> order = new LinkedHashSet<>();
    for (Weakness weakness : draft.results().findings().weaknesses()) {
      order.add(weakness.result().question().id());
    }
    draft.results().nextSteps().forEach(s -> order.add(s.question().id()));
    return order.stream()
        .flatMap(
            id -> draft.results().nextSteps().stream().filter(s -> s.question().id().equals(id)))
        .filter(s -> s.action().isPresent())
        .limit(MOST)
        .toList();
  }

  private static List<DataTable.Column> columns(Draft draft) {
    return List.of(
        Tables.text(draft.say(Sentence.HEAD_NUMBER), 0.5),
        Tables.text(draft.say(Sentence.HEAD_ACTION), 4.2),
        Tables.text(draft.say(Sentence.HEAD_STATEMENT), 2.1),
        Tables.text(draft.say(Sentence.HEAD_EFFORT), 1.3),
        Tables.text(draft.say(Sentence.HEAD_OWNER), 1.3),
        Tables.text(draft.say(Sentence.HEAD_BY), 1.1),
        Tables.text(draft.say(Sentence.HEAD_STATUS), 1.1));
  }
}
