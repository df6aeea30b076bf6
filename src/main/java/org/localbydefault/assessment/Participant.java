package org.localbydefault.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who answers in a round, with an account or by a personal link.
 *
 * @param account the account's id; empty for somebody who has none. Accounts live further up the
 *     arrow
 * @param label a role rather than a name, such as "Head of commissioning"; may be empty
 * @param finished when they said that they are done
 */
public record Participant(
    ParticipantId id,
    RoundId round,
    Optional<UUID> account,
    String label,
    Perspective perspective,
    Optional<Instant> finished) {}
