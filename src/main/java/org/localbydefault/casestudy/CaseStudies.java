package org.localbydefault.casestudy;

import java.util.List;
import java.util.Set;
import org.localbydefault.questionnaire.QuestionId;

/** A library of case studies. */
public interface CaseStudies {
  /** Every case study that illustrates one of these questions, by id; others may be among them. */
  List<CaseStudy> about(Set<QuestionId> questions);
}
