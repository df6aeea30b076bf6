package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Severity;

/** Everything that is wrong in one questionnaire's folder, at once. */
final class FolderLint {
  private final Storage storage;
  private final String folder;
  private final QuestionnaireId id;
  private final List<Problem> found = new ArrayList<>();

  FolderLint(Storage storage, String folder, QuestionnaireId id) {
    this.storage = storage;
    this.folder = folder;
    this.id = id;
  }

  List<Problem> run() {
    Optional<Questionnaire> questionnaire = questionnaire();
    for (String name : storage.list(folder)) {
      boolean isTranslation =
          name.startsWith("questionnaire.")
              && name.endsWith(".yaml")
              && !name.equals(ContentFolder.FILE);
      if (isTranslation) {
        questionnaire.ifPresent(q -> translation(folder + "/" + name, q));
      }
    }
    caseStudies(questionnaire);
    questionnaire.ifPresent(this::examples);
    return found.stream().sorted().distinct().toList();
  }

  private Optional<Questionnaire> questionnaire() {
    String path = folder + "/" + ContentFolder.FILE;
    Read<SourceFile> file = storage.read(path);
    found.addAll(file.problems());
    Optional<Questionnaire> read =
        file.value().flatMap(source -> keep(YamlQuestionnaires.lint(source)));
    if (read.filter(q -> !q.id().equals(id)).isPresent()) {
      Problems problems = new Problems(path);
      problems.error(
          Place.FILE,
          "id",
          "the folder's name `%s` is not the id `%s`".formatted(id, read.get().id()),
          "Rename the folder.");
      found.addAll(problems.found());
    }
    return read;
  }

  private void translation(String path, Questionnaire questionnaire) {
    Read<SourceFile> file = storage.read(path);
    found.addAll(file.problems());
    file.value().ifPresent(source -> keep(YamlTranslations.read(source, questionnaire)));
  }

  private void caseStudies(Optional<Questionnaire> questionnaire) {
    Optional<MarkdownCaseStudies> reader = questionnaire.map(MarkdownCaseStudies::new);
    Map<String, String> files = new HashMap<>();
    for (String name : storage.list(folder + "/case-studies")) {
      String path = folder + "/case-studies/" + name;
      if (!name.endsWith(".md")) {
        add(path, Severity.WARNING, "this file is not read", "Case studies end with .md.");
        continue;
      }
      Read<SourceFile> file = storage.read(path);
      found.addAll(file.problems());
      if (file.value().isPresent()) {
        CaseStudyDraft draft = CaseStudyDraft.of(file.value().get());
        checkDuplicate(draft, path, files);
        if (reader.isPresent()) {
          keep(reader.get().lint(draft));
        } else {
          found.addAll(draft.problems().found());
        }
      }
    }
  }

  private void checkDuplicate(CaseStudyDraft draft, String path, Map<String, String> files) {
    Optional<Tree> key = draft.root().flatMap(root -> root.mapping().find("id"));
    if (key.isPresent() && key.get() instanceof Tree.Scalar study) {
      String other = files.putIfAbsent(study.value(), path);
      if (other != null) {
        draft
            .problems()
            .error(
                study.place(),
                "id",
                "the id `%s` is used a second time".formatted(study.value()),
                "It is in `%s` too.".formatted(other));
      }
    }
  }

  private void examples(Questionnaire questionnaire) {
    String examples = folder + "/examples";
    for (String name : storage.list(examples)) {
      if (name.endsWith(".yaml")) {
        Read<SourceFile> file = storage.read(examples + "/" + name);
        found.addAll(file.problems());
        file.value().ifPresent(source -> keep(YamlAssessments.read(source, questionnaire)));
      }
    }
  }

  private <T> Optional<T> keep(Read<T> read) {
    found.addAll(read.problems());
    return read.value();
  }

  private void add(String path, Severity severity, String message, String hint) {
    found.add(new Problem(path, 0, 0, "", severity, message, hint));
  }
}
