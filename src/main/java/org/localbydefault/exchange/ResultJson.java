package org.localbydefault.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Certificate;
import org.localbydefault.scoring.Scorecard;

/**
 * A result as JSON, with the trace of every number and the certificate by which anybody who has the
 * answers can check it. Says how many people answered what and never who.
 */
public final class ResultJson {
  private static final int FORMAT = 1;

  private ResultJson() {}

  /** Writes the document; the stream stays open. */
  public static void write(OutputStream to, Results results, Certificate certificate)
      throws IOException {
    Json.write(to, json -> write(json, results, certificate));
  }

  private static void write(Json json, Results results, Certificate certificate)
      throws IOException {
    Scorecard card = results.card();
    json.number("format", FORMAT);
    json.object("certificate", inner -> write(inner, certificate));
    json.object("questionnaire", inner -> write(inner, card.questionnaire()));
    json.object("council", inner -> write(inner, card.assessment().council()));
    json.object("assessment", inner -> write(inner, card.assessment()));
    SectionJson sections = new SectionJson(card);
    json.object("overall", inner -> sections.write(inner, card.overall()));
    sections.writeAll(json);
    new QuestionJson(card).writeAll(json);
    FindingJson.write(json, results);
    NextStepJson.write(json, results);
    MatchJson.write(json, results);
    UncertaintyJson.write(json, card);
    ComparisonJson.write(json, results);
  }

  private static void write(Json json, Certificate certificate) throws IOException {
    json.text("edition", certificate.edition());
    json.text("sha256", certificate.digest());
  }

  private static void write(Json json, Questionnaire questionnaire) throws IOException {
    json.text("id", questionnaire.id());
    json.text("version", questionnaire.version());
    json.text("language", questionnaire.language().tag());
    json.text("title", questionnaire.title());
    json.text("sha256", questionnaire.contentHash());
  }

  private static void write(Json json, Council council) throws IOException {
    json.text("code", council.code().map(code -> code.value()));
    json.text("name", council.officialName());
    json.text("short-name", council.shortName());
    json.text("kind", council.kind().id());
    json.text("nation", council.nation().id());
    json.text("region", council.region());
  }

  private static void write(Json json, Assessment assessment) throws IOException {
    json.text("date", assessment.date());
    json.text("version", assessment.version());
    json.text("form", assessment.form().map(f -> f.id()));
    json.texts("themes", assessment.themes().stream().sorted().toList());
    json.number("respondents", assessment.respondents().size());
    Map<String, Integer> people = new TreeMap<>();
    assessment.respondents().forEach(r -> people.merge(r.perspective().id(), 1, Integer::sum));
    json.object(
        "perspectives",
        inner -> {
          for (Map.Entry<String, Integer> entry : people.entrySet()) {
            inner.number(entry.getKey(), entry.getValue());
          }
        });
    json.number("smallest-group", assessment.smallestGroup());
  }
}
