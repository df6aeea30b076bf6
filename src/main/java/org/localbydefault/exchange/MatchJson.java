package org.localbydefault.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.casestudy.Match;
import org.localbydefault.casestudy.Reason;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.compose.Results;

/** The case studies chosen for each weakness, with the reasons. */
public final class MatchJson {
  private MatchJson() {}

  /** Writes the matches alone; the stream stays open. */
  public static void write(OutputStream to, Results results) throws IOException {
    Json.write(
        to,
        json -> {
          json.text("council", results.card().assessment().council().officialName());
          json.text("date", results.card().assessment().date());
          write(json, results);
        });
  }

  static void write(Json json, Results results) throws IOException {
    json.list(
        "matches",
        results.matches().entrySet(),
        entry -> json.object(inner -> write(inner, entry)));
  }

  private static void write(Json json, Map.Entry<QuestionId, List<Match>> entry)
      throws IOException {
    json.text("question", entry.getKey());
    json.list("cases", entry.getValue(), match -> json.object(inner -> write(inner, match)));
  }

  private static void write(Json json, Match match) throws IOException {
    CaseStudy study = match.caseStudy();
    json.text("id", study.id());
    json.text("title", study.title());
    json.text("council", study.council().officialName());
    json.text("grade", study.grade());
    json.text("lesson", study.lesson().id());
    json.number("year", study.year());
    json.text("source", study.sources().get(0).source().url());
    json.number("points", match.points());
    json.flag("repeated", match.isRepeated());
    json.list("reasons", match.reasons(), reason -> json.object(inner -> write(inner, reason)));
  }

  private static void write(Json json, Reason reason) throws IOException {
    json.text("reason", word(reason));
    if (reason instanceof Reason.ShowsPractice practice) {
      json.text("level", practice.level());
      json.number("steps-above", practice.stepsAbove());
    } else if (reason instanceof Reason.SharedTheme shared) {
      json.text("theme", shared.theme());
    }
  }

  private static String word(Reason reason) {
    if (reason instanceof Reason.ShowsPractice) {
      return "shows-practice";
    } else if (reason instanceof Reason.ShowsSetback) {
      return "shows-setback";
    } else if (reason instanceof Reason.SameKind) {
      return "same-kind";
    } else if (reason instanceof Reason.SimilarKind) {
      return "similar-kind";
    } else if (reason instanceof Reason.SameNation) {
      return "same-nation";
    } else if (reason instanceof Reason.OtherNation) {
      return "other-nation";
    } else if (reason instanceof Reason.SameRegion) {
      return "same-region";
    }
    return reason instanceof Reason.SharedTheme ? "shared-theme" : "strong-evidence";
  }
}
