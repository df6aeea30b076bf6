package org.localbydefault.questionnaire.yaml;

import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.Questionnaire;

/**
 * Reads the case studies of one questionnaire. {@link QuestionnaireFormat} says what their files
 * hold. Safe to use from several threads.
 */
public final class MarkdownCaseStudies {
  private final CaseStudyReader reader;

  public MarkdownCaseStudies(Questionnaire questionnaire) {
    this.reader = new CaseStudyReader(questionnaire);
  }

  /** Reads a file, and finds everything that makes it unusable with the questionnaire. */
  public Read<CaseStudy> read(SourceFile file) {
    return read(CaseStudyDraft.of(file));
  }

  /** Reads a file, and finds everything that could be better too. */
  public Read<CaseStudy> lint(SourceFile file) {
    return lint(CaseStudyDraft.of(file));
  }

  Read<CaseStudy> lint(CaseStudyDraft draft) {
    Read<CaseStudy> read = read(draft);
    draft
        .root()
        .ifPresent(
            root ->
                read.value().ifPresent(study -> CaseStudyRules.check(study, root, draft.body())));
    return draft.problems().read(read.value());
  }

  Read<CaseStudy> read(CaseStudyDraft draft) {
    return draft.problems().read(draft.root().map(root -> reader.read(root, draft)));
  }
}
