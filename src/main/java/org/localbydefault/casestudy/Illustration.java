package org.localbydefault.casestudy;

import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** A question that a case study illustrates, with the option at which it stands. */
public record Illustration(QuestionId statement, OptionId level) {}
