package org.localbydefault.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Severity;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.FileKind;
import org.localbydefault.questionnaire.yaml.MarkdownCaseStudies;
import org.localbydefault.questionnaire.yaml.Read;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlAssessments;
import org.localbydefault.questionnaire.yaml.YamlQuestionnaires;
import org.localbydefault.questionnaire.yaml.YamlReportDefinitions;
import org.localbydefault.questionnaire.yaml.YamlTranslations;
import org.localbydefault.questionnaire.yaml.YamlWordings;

/** Finds the problems of single files, whatever they hold. */
final class FileCheck {
  private static final String QUESTIONNAIRE = "questionnaire.yaml";

  private final Library library;

  FileCheck(Library library) {
    this.library = library;
  }

  /**
   * The problems of a file.
   *
   * @param isNamed whether the user named this very file, so that it must be one of ours
   */
  List<Problem> check(Path path, boolean isNamed) {
    Read<SourceFile> source = ContentFolder.file(path);
    if (source.value().isEmpty()) {
      return source.problems();
    }
    SourceFile file = source.value().get();
    Read<FileKind> kind = FileKind.of(file);
    return kind.value().map(k -> check(path, file, k, isNamed)).orElse(kind.problems());
  }

  private List<Problem> check(Path path, SourceFile file, FileKind kind, boolean isNamed) {
    return switch (kind) {
      case QUESTIONNAIRE -> YamlQuestionnaires.lint(file).problems();
      case REPORT -> YamlReportDefinitions.read(file).problems();
      case WORDING -> YamlWordings.read(file).problems();
      case ANSWERS -> answers(file);
      case TRANSLATION ->
          beside(path, "")
              .map(q -> YamlTranslations.read(file, q).problems())
              .orElseGet(() -> alone(file));
      case CASE_STUDY ->
          beside(path, "..")
              .or(this::only)
              .map(q -> new MarkdownCaseStudies(q).lint(file).problems())
              .orElseGet(() -> alone(file));
      case UNKNOWN ->
          List.of(
              problem(
                  file,
                  isNamed ? Severity.ERROR : Severity.WARNING,
                  "this is none of the kinds of files that are known here",
                  "A questionnaire has `sections`, answers have `respondents`, a report has"
                      + " `chapters`, wording has `sentences`."));
    };
  }

  private List<Problem> answers(SourceFile file) {
    Read<String> named = YamlAssessments.questionnaire(file);
    Optional<Questionnaire> questionnaire = named.value().flatMap(this::find).or(this::only);
    return questionnaire
        .map(q -> YamlAssessments.read(file, q).problems())
        .orElseGet(() -> named.value().isEmpty() ? named.problems() : alone(file));
  }

  private Optional<Questionnaire> find(String id) {
    return library.questionnaires().questionnaires().stream()
        .filter(known -> known.value().equals(id))
        .findFirst()
        .flatMap(this::read);
  }

  private Optional<Questionnaire> read(QuestionnaireId id) {
    return library.questionnaires().questionnaire(id).value();
  }

  /** The library's questionnaire, where it has just one. */
  private Optional<Questionnaire> only() {
    List<QuestionnaireId> known = library.questionnaires().questionnaires();
    return known.size() == 1 ? read(known.get(0)) : Optional.empty();
  }

  /** The questionnaire that lies in the file's folder, or in the one above. */
  private static Optional<Questionnaire> beside(Path path, String step) {
    Path folder = path.toAbsolutePath().getParent();
    Path file = folder == null ? path : folder.resolve(step).resolve(QUESTIONNAIRE).normalize();
    return Files.isRegularFile(file)
        ? ContentFolder.file(file).value().flatMap(f -> YamlQuestionnaires.read(f).value())
        : Optional.empty();
  }

  private static List<Problem> alone(SourceFile file) {
    return List.of(
        problem(
            file,
            Severity.ERROR,
            "the questionnaire that it belongs to is not here, or can't be used",
            "Check the questionnaire first, or name its folder with --content."));
  }

  private static Problem problem(SourceFile file, Severity severity, String message, String hint) {
    return new Problem(file.name(), 0, 0, "", severity, message, hint);
  }
}
