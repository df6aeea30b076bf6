package org.localbydefault.questionnaire.yaml;

import java.util.Optional;
import org.localbydefault.questionnaire.Questionnaire;

/** Reads questionnaires. {@code QuestionnaireFormat} says what their files hold. */
public final class YamlQuestionnaires {
  private YamlQuestionnaires() {}

  /** Reads a file, and finds everything that makes it unusable. */
  public static Read<Questionnaire> read(SourceFile file) {
    Problems problems = new Problems(file.name());
    Optional<Questionnaire> read =
        TreeBuilder.build(file, problems)
            .flatMap(tree -> root(tree, problems))
            .map(root -> new QuestionnaireReader(root).read(file.hash()));
    return problems.read(read);
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
