package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.localbydefault.finding.Weakness;
import org.localbydefault.plan.Action;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.NextStep;

/**
 * The action plan: the council's own where it has one, else recommended steps with room for who and
 * when; none where too little was answered to recommend a step.
 */
final class Actions {
  private static final int MOST = 8;

  private Actions() {}

  static void write(Draft draft, ChapterWriter out) {
    List<Action> own = draft.results().actions();
    if (own.isEmpty()) {
      recommend(draft, out);
      return;
    }
    out.say(Sentence.PLAN_COUNCIL);
    List<DataTable.Row> rows = new ArrayList<>();
    for (Action action : own) {
      rows.add(row(draft, rows.size() + 1, action));
    }
    out.add(new ActionPlan(new DataTable(draft.say(Sentence.PLAN_TABLE), columns(draft), rows)));
  }

  private static DataTable.Row row(Draft draft, int number, Action action) {
    return Tables.row(
        String.valueOf(number),
        action.title(),
        action.effort().map(Effort::label).map(Words::capital).orElse(""),
        action.owner(),
        action.due().map(day -> Figures.date(day, draft.wording())).orElse(""),
        action.status().label());
  }

  private static void recommend(Draft draft, ChapterWriter out) {
    List<NextStep> steps = steps(draft);
    if (steps.isEmpty() || draft.isTooLittle()) {
      return;
    }
    out.say(Sentence.PLAN);
    List<DataTable.Row> rows = new ArrayList<>();
    for (NextStep step : steps) {
      var action = step.action().orElseThrow();
      rows.add(
          new DataTable.Row(
              List.of(
                  DataTable.Cell.of(String.valueOf(rows.size() + 1)),
                  action(step.question(), action),
                  DataTable.Cell.of(Words.capital(action.effort().label())),
                  DataTable.Cell.of(""),
                  DataTable.Cell.of(""),
                  DataTable.Cell.of(""))));
    }
    out.add(new ActionPlan(new DataTable(draft.say(Sentence.PLAN_TABLE), columns(draft), rows)));
    out.say(Sentence.PLAN_NEXT);
  }

  private static DataTable.Cell action(Question question, Guidance.NextStep step) {
    return new DataTable.Cell(
        List.of(
            RichText.of(new Span.Strong(question.title())),
            RichText.of(Words.sentence(step.action()))));
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
        Tables.text(draft.say(Sentence.HEAD_ACTION), 5.4),
        Tables.text(draft.say(Sentence.HEAD_EFFORT), 1.3),
        Tables.text(draft.say(Sentence.HEAD_OWNER), 1.3),
        Tables.text(draft.say(Sentence.HEAD_BY), 1.1),
        Tables.text(draft.say(Sentence.HEAD_STATUS), 1.1));
  }
}
