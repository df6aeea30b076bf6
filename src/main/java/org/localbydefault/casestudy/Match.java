package org.localbydefault.casestudy;

import java.util.List;
import org.localbydefault.questionnaire.QuestionId;

/**
 * A case study chosen for a weak question.
 *
 * @param points by which the order was made, in halves
 * @param reasons why, the practice first
 * @param isRepeated whether an earlier question in the same report tells it in full
 */
public record Match(
    CaseStudy caseStudy,
    QuestionId statement,
    int points,
    List<Reason> reasons,
    boolean isRepeated) {
  public Match {
    reasons = List.copyOf(reasons);
  }
}
