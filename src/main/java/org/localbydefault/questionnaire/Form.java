package org.localbydefault.questionnaire;

import java.util.Set;

/** A named subset of a questionnaire's questions, such as the short form. */
public record Form(FormId id, String title, Set<QuestionId> questions) {
  public Form {
    questions = Set.copyOf(questions);
  }
}
