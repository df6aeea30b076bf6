package org.localbydefault.exchange;

import java.io.IOException;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Comparison;
import org.localbydefault.scoring.SectionResult;

/** What changed since the last round, on the questions answered both times. */
final class ComparisonJson {
  private ComparisonJson() {}

  static void write(Json json, Results results) throws IOException {
    if (results.comparison().isEmpty()) {
      json.none("comparison");
      return;
    }
    json.object("comparison", inner -> write(inner, results.comparison().orElseThrow()));
  }

  private static void write(Json json, Comparison comparison) throws IOException {
    json.text("previous-date", comparison.before().assessment().date());
    json.text("previous-version", comparison.before().assessment().version());
    json.number("common-questions", comparison.common());
    json.list(
        "sections",
        comparison.now().sections().values().stream()
            .filter(s -> comparison.isComparable(s.section().id()))
            .toList(),
        section -> json.object(inner -> write(inner, comparison, section)));
    json.list(
        "changes", comparison.changes(), change -> json.object(inner -> write(inner, change)));
  }

  private static void write(Json json, Comparison comparison, SectionResult now)
      throws IOException {
    SectionResult before = comparison.before().section(now.section().id());
    json.text("id", now.section().id());
    json.share("before", before.score());
    json.share("now", now.score());
    json.text("level-before", before.level().map(b -> b.level()));
    json.text("level-now", now.level().map(b -> b.level()));
  }

  private static void write(Json json, Comparison.Change change) throws IOException {
    json.text("question", change.now().question().id());
    json.text("before", change.before().value());
    json.text("now", change.now().value());
    json.flag("better", change.isBetter());
  }
}
