package org.localbydefault.questionnaire.yaml;

import java.util.Optional;
import org.localbydefault.questionnaire.Questionnaire;

/** Reads translations. {@link QuestionnaireFormat} says what their files hold. */
public final class YamlTranslations {
  private YamlTranslations() {}

  /**
   * Reads a file: the questionnaire, with every text that the file has in place of the original
   * one. What it lacks is noted, one note for each question and section.
   */
  public static Read<Questionnaire> read(SourceFile file, Questionnaire original) {
    Problems problems = new Problems(file.name());
    Optional<Questionnaire> read =
        TreeBuilder.build(file, problems)
            .flatMap(tree -> YamlQuestionnaires.root(tree, problems))
            .map(root -> new TranslationReader(root, original).read());
    return problems.read(read);
  }
}
