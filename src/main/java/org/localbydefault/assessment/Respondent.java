package org.localbydefault.assessment;

import java.util.Map;
import org.localbydefault.questionnaire.QuestionId;

/**
 * Somebody who answered.
 *
 * @param name a role rather than a person's name, such as "Head of commissioning"; may be empty
 * @param answers by question; a question that is not there was left blank
 */
public record Respondent(
    RespondentId id, String name, Perspective perspective, Map<QuestionId, Answer> answers) {
  public Respondent {
    answers = Map.copyOf(answers);
  }
}
