package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.report.DataTable;

/** What could go wrong: with the result itself, and with acting on it. */
final class Risks {
  private Risks() {}

  static void write(Draft draft, ChapterWriter out) {
    List<DataTable.Row> rows = new ArrayList<>();
    if (draft.card().overall().coverage().compareTo(Ratio.of(9, 10)) < 0) {
      rows.add(row(draft, Sentence.RISK_COVERAGE, Sentence.RISK_COVERAGE_HELP));
    }
    if (!hasPartners(draft)) {
      rows.add(row(draft, Sentence.RISK_ONE_SIDE, Sentence.RISK_ONE_SIDE_HELP));
    }
    if (guesses(draft) * 4 >= Math.max(1, stated(draft))) {
      rows.add(row(draft, Sentence.RISK_GUESSES, Sentence.RISK_GUESSES_HELP));
    }
    rows.add(row(draft, Sentence.RISK_CAPACITY, Sentence.RISK_CAPACITY_HELP));
    rows.add(row(draft, Sentence.RISK_MARKET, Sentence.RISK_MARKET_HELP));
    rows.add(row(draft, Sentence.RISK_CHANGE, Sentence.RISK_CHANGE_HELP));
    out.say(Sentence.RISKS);
    out.add(
        new DataTable(
            draft.say(Sentence.RISKS_TABLE),
            List.of(
                Tables.text(draft.say(Sentence.HEAD_RISK), 1),
                Tables.text(draft.say(Sentence.HEAD_HELPS), 1)),
            rows));
  }

  private static DataTable.Row row(Draft draft, Sentence risk, Sentence help) {
    return Tables.row(draft.say(risk), draft.say(help));
  }

  static boolean hasPartners(Draft draft) {
    return draft.assessment().respondents().stream()
        .anyMatch(r -> r.perspective().side() == Perspective.Side.PARTNERS);
  }

  private static long guesses(Draft draft) {
    return confidences(draft).stream().filter(Confidence.GUESS::equals).count();
  }

  private static long stated(Draft draft) {
    return confidences(draft).stream().filter(c -> c != Confidence.UNSTATED).count();
  }

  private static List<Confidence> confidences(Draft draft) {
    return draft.assessment().respondents().stream()
        .flatMap(r -> r.answers().values().stream())
        .map(a -> a.confidence())
        .toList();
  }
}
