package org.localbydefault.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.localbydefault.plan.Action;

/**
 * From when to when an action is spoken of in a letter. What has been overdue for longer was said
 * often enough.
 */
record DueActions(LocalDate from, LocalDate to) {
  private static final int DAYS_AHEAD = 14;
  private static final int DAYS_LATE = 28;

  static DueActions on(LocalDate today) {
    return new DueActions(today.minusDays(DAYS_LATE), today.plusDays(DAYS_AHEAD));
  }

  /** Those to speak of, earliest first. */
  List<Action> of(List<Action> plan) {
    return plan.stream()
        .filter(action -> action.status().isOpen())
        .filter(action -> action.due().filter(this::isNear).isPresent())
        .sorted(Comparator.comparing(action -> action.due().orElse(to)))
        .toList();
  }

  private boolean isNear(LocalDate due) {
    return !due.isBefore(from) && !due.isAfter(to);
  }
}
