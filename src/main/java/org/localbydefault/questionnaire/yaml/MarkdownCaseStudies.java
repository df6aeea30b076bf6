package org.localbydefault.questionnaire.yaml;

import java.util.List;
import java.util.Optional;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.Questionnaire;

/**
 * Reads the case studies of one questionnaire. {@code QuestionnaireFormat} says what their files
 * hold. Safe to use from several threads.
 */
public final class MarkdownCaseStudies {
  private static final String FENCE = "---";

  private final CaseStudyReader reader;

  public MarkdownCaseStudies(Questionnaire questionnaire) {
    this.reader = new CaseStudyReader(questionnaire);
  }

  /** Reads a file, and finds everything that makes it unusable with the questionnaire. */
  public Read<CaseStudy> read(SourceFile file) {
    Problems problems = new Problems(file.name());
    return problems.read(
        Decoding.decode(file, problems).flatMap(text -> parts(text, file.stem(), problems)));
  }

  private Optional<CaseStudy> parts(String text, String stem, Problems problems) {
    List<String> lines = text.lines().toList();
    int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end <= 0 || !lines.get(0).equals(FENCE)) {
      problems.error(
          new Place(1, 1),
          "",
          "a case study begins with its facts between two lines of `---`",
          "Begin the file with `---`, then `id: …` and the other facts, then `---`.");
      return Optional.empty();
    }
    String front = String.join("\n", lines.subList(1, end)) + "\n";
    CaseStudyBody body = CaseStudyBody.read(lines, end + 1, problems);
    return TreeBuilder.build(front, 1, problems)
        .flatMap(tree -> YamlQuestionnaires.root(tree, problems))
        .flatMap(root -> reader.read(root, body, stem));
  }
}
