package org.localbydefault.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.plan.Action;

/** An action plan as CSV: a row for each action. */
public final class PlanCsv {
  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      List.of("id", "action", "status", "owner", "due", "effort", "statement", "round", "note");

  private PlanCsv() {}

  /**
   * Writes the table; the stream stays open.
   *
   * @param rounds their titles
   */
  public static void write(OutputStream to, List<Action> actions, Map<RoundId, String> rounds)
      throws IOException {
    CsvWriter csv = new CsvWriter(to);
    csv.row(COLUMNS);
    for (Action action : actions) {
      csv.row(
          List.of(
              action.id().toString(),
              action.title(),
              action.status().id(),
              action.owner(),
              action.due().map(Object::toString).orElse(""),
              action.effort().map(effort -> effort.id()).orElse(""),
              action.question().map(Object::toString).orElse(""),
              action.round().map(round -> rounds.getOrDefault(round, "")).orElse(""),
              action.note()));
    }
  }
}
