package org.localbydefault.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.localbydefault.account.AccountId;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;

/**
 * A letter to somebody. What it says is put together when it is sent, from what holds then.
 *
 * @param round of which it reminds; empty for the council's plan
 * @param day on which it was decided upon
 */
public record Reminder(
    Occasion occasion,
    CouncilId council,
    AccountId account,
    Optional<RoundId> round,
    LocalDate day) {}
