package org.localbydefault.questionnaire.yaml;

import java.util.Optional;
import org.localbydefault.report.compose.ReportDefinition;

/**
 * Reads what a kind of report is made of: {@code reports/<kind>.yaml}.
 *
 * <pre>
 * format: 1
 * kind: board-page                   # = the file's name
 * title: "Where {council} stands"    # {council} stands for the council's name
 * subtitle: Self-assessment on a page
 * contents: false                    # a list of contents; optional
 * chapters:                          # the first is the front page, each part stands once
 *   - {part: front-page, title: Summary}
 *   - part: strengths
 *     title: Strengths
 *     intro: One paragraph before the rest.   # optional
 *     new-page: true                          # optional
 *     appendix: true                          # a letter for a number; optional
 * </pre>
 */
public final class YamlReportDefinitions {
  private YamlReportDefinitions() {}

  /** Reads a file, and finds everything that makes it unusable. */
  public static Read<ReportDefinition> read(SourceFile file) {
    Problems problems = new Problems(file.name());
    Optional<ReportDefinition> read =
        TreeBuilder.build(file, problems)
            .flatMap(tree -> YamlQuestionnaires.root(tree, problems))
            .flatMap(root -> new ReportDefinitionReader(root).read(file.stem()));
    return problems.read(read);
  }
}
