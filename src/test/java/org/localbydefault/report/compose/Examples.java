package org.localbydefault.report.compose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.Content;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.ReportFolder;
import org.localbydefault.questionnaire.yaml.YamlAssessments;
import org.localbydefault.report.Report;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;

/** Reports made from Keep it Local, its case studies and the example answers. */
public final class Examples {
  public static final List<String> KINDS = List.of("council", "board-page", "scrutiny-pack");

  public static final List<String> NAMES =
      List.of(
          "castlebridge-unitary",
          "cwm-arianlwyn",
          "fernmoor-district",
          "hollin-vale-nearly-empty",
          "westmere-county-2025",
          "westmere-county-2026");

  private static final Path ROOT = Path.of("");
  private static final QuestionnaireId ID = new QuestionnaireId("keep-it-local");
  private static final ContentFolder FOLDER = ContentFolder.at(ROOT);
  private static final Content CONTENT = FOLDER.content(ID).value().orElseThrow();
  private static final ReportFolder REPORTS = ReportFolder.of(FOLDER);
  private static final Wording WORDING = REPORTS.wording().value().orElseThrow();

  private Examples() {}

  public static Content content() {
    return CONTENT;
  }

  public static Questionnaire questionnaire() {
    return CONTENT.questionnaire();
  }

  public static Wording wording() {
    return WORDING;
  }

  /** The answers of an example, by its file's name. */
  public static Assessment answers(String name) {
    Path file = ROOT.resolve("questionnaires/keep-it-local/examples/" + name + ".yaml");
    return ContentFolder.file(file)
        .value()
        .flatMap(f -> YamlAssessments.read(f, questionnaire()).value())
        .orElseThrow();
  }

  /** The results of an example; the county of 2026 is compared with itself in 2025. */
  public static Results results(String name) {
    return name.equals("westmere-county-2026")
        ? results(answers(name), Optional.of(answers("westmere-county-2025")))
        : results(answers(name), Optional.empty());
  }

  public static Results results(Assessment answers, Optional<Assessment> previous) {
    Optional<Scorecard> before = previous.map(p -> Scoring.score(questionnaire(), p));
    return Results.of(Scoring.score(questionnaire(), answers), before, CONTENT.caseStudies());
  }

  public static Report report(String kind, String name) {
    return report(kind, results(name));
  }

  public static Report report(String kind, Results results) {
    return report(kind, results, c -> true);
  }

  public static Report report(String kind, Results results, IntPredicate covers) {
    return Composer.compose(
        new Composer.Setting(
            REPORTS.definition(new KindId(kind)).value().orElseThrow(),
            WORDING,
            covers,
            "Local by Default (test)",
            "0123456789abcdef0123456789abcdef",
            false),
        results);
  }
}
