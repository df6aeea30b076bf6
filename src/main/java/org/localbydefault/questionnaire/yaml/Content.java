package org.localbydefault.questionnaire.yaml;

import java.util.List;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.Questionnaire;

/**
 * A questionnaire with its case studies.
 *
 * @param caseStudies by id
 */
public record Content(Questionnaire questionnaire, List<CaseStudy> caseStudies) {
  public Content {
    caseStudies = List.copyOf(caseStudies);
  }
}
