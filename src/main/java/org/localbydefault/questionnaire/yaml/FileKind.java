package org.localbydefault.questionnaire.yaml;

import java.util.Optional;

/** What a file holds, known by its name's ending and its first keys. */
public enum FileKind {
  QUESTIONNAIRE,
  TRANSLATION,
  CASE_STUDY,
  ANSWERS,
  REPORT,
  WORDING,
  /** None of ours. */
  UNKNOWN;

  /** Recognises a file; one that can't be read has no kind but problems. */
  public static Read<FileKind> of(SourceFile file) {
    if (file.name().endsWith(".md")) {
      return new Read<>(Optional.of(CASE_STUDY), java.util.List.of());
    }
    Problems problems = new Problems(file.name());
    return problems.read(
        TreeBuilder.build(file, problems)
            .flatMap(tree -> YamlQuestionnaires.root(tree, problems))
            .map(FileKind::of));
  }

  private static FileKind of(Fields root) {
    if (root.has("translates")) {
      return TRANSLATION;
    } else if (root.has("respondents") || root.has("questionnaire")) {
      return ANSWERS;
    } else if (root.has("chapters") || root.has("kind")) {
      return REPORT;
    } else if (root.has("sentences") || root.has("labels")) {
      return WORDING;
    }
    return root.has("sections") || root.has("questions") || root.has("scales")
        ? QUESTIONNAIRE
        : UNKNOWN;
  }
}
