package org.localbydefault.questionnaire.yaml;

import java.util.Optional;
import org.localbydefault.questionnaire.Questionnaire;

/** Reads questionnaires. {@link QuestionnaireFormat} says what their files hold. */
public final class YamlQuestionnaires {
  private YamlQuestionnaires() {}

  /** Reads a file, and finds everything that makes it unusable. */
  public static Read<Questionnaire> read(SourceFile file) {
    return read(file, false);
  }

  /** Reads a file, and finds everything that could be better too. */
  public static Read<Questionnaire> lint(SourceFile file) {
    return read(file, true);
  }

  private static Read<Questionnaire> read(SourceFile file, boolean isThorough) {
    Problems problems = new Problems(file.name());
    Optional<Questionnaire> read =
        TreeBuilder.build(file, problems)
            .flatMap(tree -> root(tree, problems))
            .map(root -> read(new QuestionnaireReader(root), file, isThorough));
    return problems.read(read);
  }

  private static Questionnaire read(
      QuestionnaireReader reader, SourceFile file, boolean isThorough) {
    Questionnaire questionnaire = reader.read(file.hash());
    if (file.parsed().isPresent() && !isThorough) {
      // Found usable when it was packed.
      return questionnaire;
    }
    Outline outline = reader.outline();
    GuidanceRules.check(questionnaire, outline);
    WeightRules.check(questionnaire, outline);
    new Dependences(questionnaire, outline).check();
    if (isThorough) {
      if (!outline.overall().fields().problems().hasErrors()) {
        ReachRules.check(questionnaire, outline);
      }
      reader
          .readingAge()
          .filter(limit -> questionnaire.language().tag().startsWith("en"))
          .ifPresent(limit -> GuidanceRules.checkReadingAge(questionnaire, outline, limit));
    }
    return questionnaire;
  }

  /** The keys of a whole file. */
  static Optional<Fields> root(Tree tree, Problems problems) {
    if (tree instanceof Tree.Mapping mapping) {
      return Optional.of(new Fields(mapping, "", problems));
    }
    problems.error(
        tree.place(), "", "the file must hold keys with values", "Begin with `format: 1`.");
    return Optional.empty();
  }
}
