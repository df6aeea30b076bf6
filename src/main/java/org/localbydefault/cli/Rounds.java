package org.localbydefault.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Severity;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.Hints;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlAssessments;
import org.localbydefault.report.Edition;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Certificate;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;

/** From files of answers to results. */
final class Rounds {
  private final Library library;
  private final List<Problem> warnings = new ArrayList<>();

  Rounds(Library library) {
    this.library = library;
  }

  /**
   * Reads and scores a file of answers.
   *
   * @param previous answers of the round before
   * @throws ContentException if a file can't be used
   */
  Round read(Path answers, Optional<Path> previous) {
    SourceFile file = YamlAssessments.parse(Library.require(ContentFolder.file(answers)));
    Questionnaire questionnaire = library.questionnaire(questionnaire(file));
    Scorecard card = score(file, questionnaire);
    Optional<Scorecard> before =
        previous.map(p -> scoreBefore(card, Library.require(ContentFolder.file(p))));
    return new Round(
        answers,
        Results.of(card, before, library.caseStudies(questionnaire)),
        Certificate.of(Edition.NAME, card, before));
  }

  /** What was found in the files that is worth telling and stops nothing. */
  List<Problem> warnings() {
    return warnings;
  }

  /** A council that took over from another may compare itself with it, but is told so. */
  private Scorecard scoreBefore(Scorecard now, SourceFile file) {
    Scorecard before = score(file, now.questionnaire());
    Assessment assessment = now.assessment();
    if (before.assessment().date().isAfter(assessment.date())) {
      String message =
          "the round before is of %s, and so after this one of %s"
              .formatted(before.assessment().date(), assessment.date());
      String hint = "Give the earlier answers to --previous.";
      throw new ContentException(List.of(problem(file, Severity.ERROR, message, hint)));
    }
    String council = before.assessment().council().officialName();
    if (!council.equals(assessment.council().officialName())) {
      String message = "the round before is of another council, %s".formatted(council);
      String hint = "This is right only where one council took over from the other.";
      warnings.add(problem(file, Severity.WARNING, message, hint));
    }
    return before;
  }

  private static Problem problem(SourceFile file, Severity severity, String message, String hint) {
    return new Problem(file.name(), 0, 0, "previous", severity, message, hint);
  }

  private Scorecard score(SourceFile file, Questionnaire questionnaire) {
    var read = YamlAssessments.read(file, questionnaire);
    Assessment assessment = Library.require(read);
    read.problems().stream().filter(p -> p.severity() == Severity.WARNING).forEach(warnings::add);
    return Scoring.score(questionnaire, assessment);
  }

  /** Which questionnaire was answered; where there is only one, its reader says what is wrong. */
  private QuestionnaireId questionnaire(SourceFile file) {
    List<QuestionnaireId> known = library.questionnaires().questionnaires();
    if (known.size() == 1) {
      return known.get(0);
    }
    String named = Library.require(YamlAssessments.questionnaire(file));
    return known.stream()
        .filter(id -> id.value().equals(named))
        .findFirst()
        .orElseThrow(() -> new ContentException(List.of(unknown(file, named, known))));
  }

  private static Problem unknown(SourceFile file, String named, List<QuestionnaireId> known) {
    return new Problem(
        file.name(),
        0,
        0,
        "questionnaire",
        Severity.ERROR,
        "it answers `%s`, and there is no such questionnaire here".formatted(named),
        Hints.unknown(named, known.stream().map(QuestionnaireId::value).toList()));
  }
}
