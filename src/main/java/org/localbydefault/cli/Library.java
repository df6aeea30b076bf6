package org.localbydefault.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.casestudy.CaseStudies;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.Hints;
import org.localbydefault.questionnaire.yaml.Read;
import org.localbydefault.questionnaire.yaml.ReportFolder;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.compose.ReportDefinition;
import org.localbydefault.report.compose.Wording;

/**
 * The questionnaires, case studies and report definitions that a command works with: the program's
 * own, or a folder's. What a folder lacks of the two (questionnaires, reports) is the program's.
 */
final class Library {
  private final ContentFolder questionnaires;
  private final ReportFolder reports;
  private final Map<QuestionnaireId, Questionnaire> read = new HashMap<>();
  private final Map<QuestionnaireId, CaseStudies> studies = new HashMap<>();
  private Optional<Wording> wording = Optional.empty();

  private Library(ContentFolder questionnaires, ReportFolder reports) {
    this.questionnaires = questionnaires;
    this.reports = reports;
  }

  /** The program's own content, which never changes; several threads may ask for it. */
  static Library shipped() {
    return Shipped.LIBRARY;
  }

  private static final class Shipped {
    private static final Library LIBRARY =
        new Library(ContentFolder.shipped(), ReportFolder.of(ContentFolder.shipped()));
  }

  /**
   * @param folder with {@code questionnaires}, {@code reports} or both
   * @throws UsageException if it holds neither
   */
  static Library of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder %s".formatted(folder), "");
    }
    ContentFolder own = ContentFolder.at(folder);
    ReportFolder ownReports = ReportFolder.of(own);
    boolean hasQuestionnaires = Files.isDirectory(folder.resolve("questionnaires"));
    if (!hasQuestionnaires && !ownReports.isThere()) {
      throw new UsageException(
          "%s holds neither `questionnaires` nor `reports`".formatted(folder),
          "Name the folder that holds them.");
    }
    ContentFolder shipped = ContentFolder.shipped();
    return new Library(
        hasQuestionnaires ? own : shipped,
        ownReports.isThere() ? ownReports : ReportFolder.of(shipped));
  }

  ContentFolder questionnaires() {
    return questionnaires;
  }

  ReportFolder reports() {
    return reports;
  }

  /**
   * A questionnaire; read once.
   *
   * @throws ContentException if it can't be used
   */
  synchronized Questionnaire questionnaire(QuestionnaireId id) {
    Questionnaire questionnaire = read.get(id);
    if (questionnaire == null) {
      questionnaire = require(questionnaires.questionnaire(id));
      read.put(id, questionnaire);
    }
    return questionnaire;
  }

  /**
   * A questionnaire's case studies. The first question reads those that answer it; from the second
   * on, all are kept.
   */
  synchronized CaseStudies caseStudies(Questionnaire questionnaire) {
    return studies.computeIfAbsent(
        questionnaire.id(), id -> new KeptCaseStudies(questionnaires, questionnaire));
  }

  /**
   * A kind of report.
   *
   * @throws UsageException if there is none of this name
   * @throws ContentException if its definition can't be used
   */
  ReportDefinition definition(String kind) {
    checkKind(kind);
    return require(reports.definition(new KindId(kind)));
  }

  /**
   * @throws UsageException if there is no kind of report of this name
   */
  void checkKind(String kind) {
    if (!hasKind(kind)) {
      throw new UsageException(
          "`%s` is not a known kind of report".formatted(kind), Hints.unknown(kind, kinds()));
    }
  }

  boolean hasKind(String kind) {
    return Ids.isSimple(kind)
        && !kind.equals(ReportFolder.WORDING)
        && reports.contains(new KindId(kind));
  }

  private List<String> kinds() {
    return reports.kinds().stream().map(KindId::value).toList();
  }

  /**
   * The fixed wording of reports.
   *
   * @throws ContentException if it can't be used
   */
  Wording wording() {
    synchronized (reports) {
      if (wording.isEmpty()) {
        wording = Optional.of(require(reports.wording()));
      }
      return wording.get();
    }
  }

  /** The value, or all the problems in its place. */
  static <T> T require(Read<T> read) {
    Optional<T> value = read.value();
    if (value.isEmpty()) {
      throw new ContentException(read.problems());
    }
    return value.get();
  }
}
