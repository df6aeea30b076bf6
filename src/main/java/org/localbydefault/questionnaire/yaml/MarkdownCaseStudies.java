package org.localbydefault.questionnaire.yaml;

import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.Questionnaire;

/**
 * Reads the case studies of one questionnaire. {@code QuestionnaireFormat} says what their files
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

  Read<CaseStudy> read(CaseStudyDraft draft) {
    return draft.problems().read(draft.root().flatMap(root -> reader.read(root, draft)));
  }
}
