package org.localbydefault.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.localbydefault.account.AccountId;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;

/** The pile of letters that remind, for all nodes together. */
public interface Reminders {
  /**
   * A letter on the pile.
   *
   * @param attempts how often somebody tried to send it
   */
  record Waiting(ReminderId id, Reminder reminder, int attempts) {}

  /**
   * Puts a letter on the pile, unless there is or was one for the same person on the same occasion
   * since a day. Nodes come in turn.
   *
   * @return whether it was put there
   */
  boolean add(Reminder reminder, LocalDate since, Instant at);

  /** Letters that can be sent now, oldest first. */
  List<Waiting> waiting(Instant now, int most);

  /**
   * Takes a letter from the pile to send it. If it is not said to be done, it lies there again
   * after a while.
   *
   * @return false where somebody was faster
   */
  boolean take(ReminderId id, Instant now, Instant again);

  /** Says that a letter was sent, or never can be. */
  void done(ReminderId id, Instant at);

  /** Throws away a letter that is not wanted any more. */
  void drop(ReminderId id);

  /** When people of a council's round were reminded to answer: the days, in no order. */
  List<LocalDate> days(CouncilId council, RoundId round);

  /** Somebody's letters, oldest first: for nobody's eyes but their own. */
  List<Reminder> of(AccountId account);

  /** Forgets letters decided upon before a day. */
  void forgetBefore(LocalDate day);
}
