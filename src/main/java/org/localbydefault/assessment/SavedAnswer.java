package org.localbydefault.assessment;

import java.time.Instant;
import org.localbydefault.questionnaire.QuestionId;

/**
 * An answer as it is kept.
 *
 * @param isCarried taken over from the last round, and not yet looked at
 * @param edition how often it was saved; an answer made from an older one is a conflict
 */
public record SavedAnswer(
    QuestionId question, Answer answer, boolean isCarried, Instant at, int edition) {}
