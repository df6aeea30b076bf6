package org.localbydefault.questionnaire.yaml;

import java.util.Optional;
import org.localbydefault.report.compose.Wording;

/**
 * Reads the fixed wording of reports in one language: {@code reports/wording.yaml}, and for other
 * languages {@code reports/wording.<language>.yaml}.
 *
 * <pre>
 * format: 1
 * language: en-GB
 * labels:                            # every label of {@code report.Labels}
 *   page-of: "Page {0} of {1}"
 *   …
 * sentences:                         # every sentence of {@code report.compose.Sentence}
 *   people: "{n} people"             # with every value that it takes
 *   …
 * </pre>
 */
public final class YamlWordings {
  private YamlWordings() {}

  /** Reads a file, and finds everything that makes it unusable. */
  public static Read<Wording> read(SourceFile file) {
    Problems problems = new Problems(file.name());
    Optional<Wording> read =
        TreeBuilder.build(file, problems)
            .flatMap(tree -> YamlQuestionnaires.root(tree, problems))
            .flatMap(root -> new WordingReader(root).read());
    return problems.read(read);
  }
}
