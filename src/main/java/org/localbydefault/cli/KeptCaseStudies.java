package org.localbydefault.cli;

import java.util.List;
import java.util.Set;
import org.localbydefault.casestudy.CaseStudies;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.yaml.ContentFolder;

/**
 * A questionnaire's case studies. Who makes one report reads those that it needs; who makes several
 * reads all of them once.
 */
final class KeptCaseStudies implements CaseStudies {
  private final ContentFolder folder;
  private final Questionnaire questionnaire;
  private int asked;
  private List<CaseStudy> all = List.of();

  KeptCaseStudies(ContentFolder folder, Questionnaire questionnaire) {
    this.folder = folder;
    this.questionnaire = questionnaire;
  }

  @Override
  public synchronized List<CaseStudy> about(Set<QuestionId> questions) {
    asked++;
    if (asked == 1) {
      return Library.require(folder.caseStudies(questionnaire, questions));
    } else if (all.isEmpty()) {
      all = Library.require(folder.caseStudies(questionnaire));
    }
    return all;
  }
}
