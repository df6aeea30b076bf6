package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.localbydefault.assessment.Pin;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.Read;
import org.localbydefault.questionnaire.yaml.ReportFolder;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlQuestionnaires;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.compose.ReportDefinition;
import org.localbydefault.report.compose.Wording;

/**
 * The questionnaires, case studies and report definitions of this installation, checked when it
 * started; none of them changes while it runs.
 */
@ApplicationScoped
public class Content {
  private final ContentFolder folder;
  private final ReportFolder reports;
  private final Rounds rounds;
  private final Map<QuestionnaireId, Questionnaire> current;
  private final Map<QuestionnaireId, List<CaseStudy>> cases = new ConcurrentHashMap<>();
  private final Map<KindId, ReportDefinition> definitions = new ConcurrentHashMap<>();
  private final Map<String, Questionnaire> pinned = new ConcurrentHashMap<>();
  private final Wording wording;

  Content(@ConfigProperty(name = "local-by-default.content") Optional<Path> place, Rounds rounds) {
    this.folder = place.map(ContentFolder::at).orElseGet(ContentFolder::shipped);
    ReportFolder own = ReportFolder.of(folder);
    this.reports = own.isThere() ? own : ReportFolder.of(ContentFolder.shipped());
    this.rounds = rounds;
    this.current =
        folder.questionnaires().stream()
            .map(id -> whole(folder.questionnaire(id)))
            .collect(Collectors.toUnmodifiableMap(Questionnaire::id, Function.identity()));
    this.wording = whole(reports.wording());
  }

  /** What councils can answer, by id. */
  public List<Questionnaire> questionnaires() {
    return folder.questionnaires().stream().map(this::questionnaire).toList();
  }

  /**
   * A questionnaire as it stands now.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Questionnaire questionnaire(QuestionnaireId id) {
    Questionnaire found = current.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no questionnaire '" + id + "'");
    }
    return found;
  }

  /** A questionnaire as it stands now, with its text. */
  public Pin pin(QuestionnaireId id) {
    return new Pin(questionnaire(id), folder.source(id));
  }

  /** The questionnaire that a round answers: the one that stood when it began. */
  public Questionnaire questionnaire(Round round) {
    Questionnaire now = current.get(round.questionnaire());
    if (now != null && now.contentHash().equals(round.hash())) {
      return now;
    }
    return pinned.computeIfAbsent(round.hash(), this::readPinned);
  }

  private Questionnaire readPinned(String hash) {
    String source = rounds.source(hash).orElseThrow();
    return whole(YamlQuestionnaires.read(SourceFile.of(hash, source)));
  }

  /** A questionnaire's case studies, by id. */
  public List<CaseStudy> caseStudies(QuestionnaireId id) {
    return current.containsKey(id)
        ? cases.computeIfAbsent(id, q -> whole(folder.caseStudies(questionnaire(q))))
        : List.of();
  }

  /** A kind of report. */
  public ReportDefinition definition(KindId kind) {
    return definitions.computeIfAbsent(kind, k -> whole(reports.definition(k)));
  }

  public Wording wording() {
    return wording;
  }

  /** What was checked before the start and is whole. */
  private static <T> T whole(Read<T> read) {
    return read.value()
        .orElseThrow(() -> new IllegalStateException("unusable content: " + read.problems()));
  }
}
