package org.localbydefault.questionnaire.yaml;

import java.util.Optional;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.Questionnaire;

/** Reads a council's answers. {@link QuestionnaireFormat} says what their files hold. */
public final class YamlAssessments {
  private YamlAssessments() {}

  /** Reads a file, and finds everything that does not fit the questionnaire. */
  public static Read<Assessment> read(SourceFile file, Questionnaire questionnaire) {
    Problems problems = new Problems(file.name());
    Optional<Assessment> read =
        TreeBuilder.build(file, problems)
            .flatMap(tree -> YamlQuestionnaires.root(tree, problems))
            .flatMap(root -> new AssessmentReader(root, questionnaire).read());
    return problems.read(read);
  }

  /** The name of the questionnaire that a file answers. */
  public static Read<String> questionnaire(SourceFile file) {
    Problems problems = new Problems(file.name());
    Optional<String> named =
        TreeBuilder.build(file, problems)
            .flatMap(tree -> YamlQuestionnaires.root(tree, problems))
            .flatMap(root -> root.need("questionnaire"))
            .map(Tree.Scalar::value);
    return problems.read(named);
  }
}
