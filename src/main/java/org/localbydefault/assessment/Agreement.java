package org.localbydefault.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.questionnaire.QuestionId;

/**
 * An answer agreed on, as it is kept.
 *
 * @param by the account that recorded it
 * @param edition how often it was saved
 */
public record Agreement(
    QuestionId question, AgreedAnswer answer, Optional<UUID> by, Instant at, int edition) {}
