package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.DataTable;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;

/** Tables of where things stand, each level drawn in its cell. */
final class StandingTables {
  private StandingTables() {}

  /** A row for every principle. */
  static DataTable principles(Draft draft) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (Section principle : draft.principles()) {
      SectionResult result = draft.card().section(principle.id());
      rows.add(
          new DataTable.Row(
              List.of(
                  DataTable.Cell.of(principle.shortTitle()),
                  DataTable.Cell.of(draft.mark(result)),
                  DataTable.Cell.of(draft.scoreWord(result)),
                  DataTable.Cell.of(Coverage.of(draft, result)))));
    }
    return new DataTable(
        draft.say(Sentence.BARS_TABLE),
        List.of(
            Tables.text(draft.say(Sentence.HEAD_PRINCIPLE), 3.2),
            Tables.text(draft.say(Sentence.HEAD_LEVEL), 4),
            Tables.number(draft.wording().labels().score(), 1),
            Tables.number(draft.say(Sentence.HEAD_ANSWERED), 1.4)),
        rows);
  }

  /** A row for each of a section's statements that were asked; absent where there is none. */
  static Optional<DataTable> statements(Draft draft, Section section, List<Question> statements) {
    List<DataTable.Row> rows =
        statements.stream()
            .filter(Question::isScored)
            .map(q -> draft.card().question(q.id()))
            .filter(r -> r.standing() != Standing.NOT_ASKED)
            .map(r -> row(draft, r))
            .toList();
    String title = draft.say(Sentence.STATEMENTS_TABLE, section.shortTitle());
    DataTable table = new DataTable(title, columns(draft), rows);
    return rows.isEmpty() ? Optional.empty() : Optional.of(table);
  }

  /** Whether there is more to say of an answer than its level: others, or that all agreed on it. */
  private static boolean isSpread(Draft draft) {
    return draft.assessment().respondents().size() > 1 || !draft.assessment().agreed().isEmpty();
  }

  private static List<DataTable.Column> columns(Draft draft) {
    DataTable.Column statement = Tables.text(draft.say(Sentence.HEAD_STATEMENT), 2.85);
    DataTable.Column level = Tables.text(draft.say(Sentence.HEAD_LEVEL), 4);
    return isSpread(draft)
        ? List.of(statement, level, Tables.text(draft.say(Sentence.HEAD_SPREAD), 3.15))
        : List.of(statement, level);
  }

  private static DataTable.Row row(Draft draft, QuestionResult result) {
    DataTable.Cell statement = DataTable.Cell.of(result.question().title());
    DataTable.Cell level = DataTable.Cell.of(draft.mark(result));
    return new DataTable.Row(
        isSpread(draft)
            ? List.of(statement, level, DataTable.Cell.of(Spread.inWords(draft, result)))
            : List.of(statement, level));
  }
}
