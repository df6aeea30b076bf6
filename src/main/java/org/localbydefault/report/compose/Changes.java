package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.Block;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.Comparison;
import org.localbydefault.scoring.SectionResult;

/** What changed since the last round, on the statements answered both times. */
final class Changes {
  private Changes() {}

  static void write(Draft draft, ChapterWriter out) {
    draft.results().comparison().ifPresent(c -> write(draft, out, c));
  }

  private static void write(Draft draft, ChapterWriter out, Comparison comparison) {
    String then = Figures.month(comparison.before().assessment().date(), draft.wording());
    out.say(Sentence.CHANGES_COMMON, comparison.common(), then);
    List<DataTable.Row> rows = new ArrayList<>();
    for (Section principle : draft.principles()) {
      if (comparison.isComparable(principle.id())) {
        rows.add(row(draft, comparison, principle));
      }
    }
    if (!rows.isEmpty()) {
      DataTable table =
          new DataTable(
              draft.say(Sentence.CHANGES_TABLE, then),
              List.of(
                  Tables.text(draft.say(Sentence.HEAD_PRINCIPLE), 4),
                  Tables.text(draft.say(Sentence.HEAD_BEFORE), 2.4),
                  Tables.text(draft.say(Sentence.HEAD_NOW), 2.4),
                  Tables.number(draft.say(Sentence.HEAD_CHANGE), 1.6)),
              rows);
      out.add(PrincipleBars.changes(draft, comparison, table).<Block>map(b -> b).orElse(table));
    }
    addMoves(draft, out, comparison, true);
    addMoves(draft, out, comparison, false);
  }

  private static DataTable.Row row(Draft draft, Comparison comparison, Section principle) {
    SectionResult before = comparison.before().section(principle.id());
    SectionResult now = comparison.now().section(principle.id());
    return Tables.row(
        principle.shortTitle(),
        levelAndScore(draft, before),
        levelAndScore(draft, now),
        Figures.points(now.score().orElseThrow().minus(before.score().orElseThrow())));
  }

  private static String levelAndScore(Draft draft, SectionResult result) {
    return draft.say(Sentence.LEVEL_AND_SCORE, draft.levelWord(result), draft.scoreWord(result));
  }

  private static void addMoves(
      Draft draft, ChapterWriter out, Comparison comparison, boolean isBetter) {
    List<RichText> moves =
        comparison.changes().stream()
            .filter(c -> c.isBetter() == isBetter)
            .map(
                c ->
                    RichText.of(
                        new Span.Strong(c.now().question().title()),
                        new Span.Plain(
                            draft.say(
                                Sentence.MOVED,
                                draft.optionInside(c.before()),
                                draft.optionInside(c.now())))))
            .toList();
    if (!moves.isEmpty()) {
      out.count(
          moves.size(),
          isBetter ? Sentence.CHANGES_BETTER_ONE : Sentence.CHANGES_LOWER_ONE,
          isBetter ? Sentence.CHANGES_BETTER : Sentence.CHANGES_LOWER);
      out.bullets(moves);
    }
  }
}
