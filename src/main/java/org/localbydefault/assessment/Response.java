package org.localbydefault.assessment;

import org.localbydefault.questionnaire.OptionId;

/** What somebody said to a question. A blank is none of these: it is the absence of an answer. */
public sealed interface Response {
  /** One of the scale's options. */
  record Chosen(OptionId option) implements Response {}

  /** "I don't know": unanswered for the score, and a finding of its own. */
  record DontKnow() implements Response {}

  /** "This does not apply to us": leaves the score, and needs a reason. */
  record NotApplicable(String reason) implements Response {
    public NotApplicable {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("'not applicable' needs a reason");
      }
    }
  }
}
