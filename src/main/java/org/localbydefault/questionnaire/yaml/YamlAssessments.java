package org.localbydefault.questionnaire.yaml;

import java.util.List;
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

  /**
   * The same file taken apart, so that what is asked of it next takes less time; one that can't be
   * is left as it is.
   */
  public static SourceFile parse(SourceFile file) {
    Problems problems = new Problems(file.name());
    Optional<Tree> tree = TreeBuilder.build(file, problems);
    return tree.isEmpty() || problems.count() > 0
        ? file
        : SourceFile.parsed(file.name(), new SourceFile.Parsed(file.hash(), tree.get(), List.of()));
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
