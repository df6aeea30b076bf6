package org.localbydefault.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.questionnaire.QuestionId;

/**
 * Something that a council decided to do.
 *
 * @param round in which it came up
 * @param question that it helps with; empty for one written freely
 * @param owner who sees to it; may be empty
 * @param edition how often it was changed
 */
public record Action(
    ActionId id,
    Optional<RoundId> round,
    Optional<QuestionId> question,
    String title,
    String owner,
    Optional<LocalDate> due,
    Optional<Effort> effort,
    Status status,
    String note,
    int edition) {
  /** Whether it stands in a calendar: it is due on a day and still to be done. */
  public boolean isInCalendar() {
    return status.isOpen() && due.isPresent();
  }
}
