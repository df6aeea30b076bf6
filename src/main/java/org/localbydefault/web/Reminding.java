package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.plan.Actions;
import org.localbydefault.reminder.Occasion;
import org.localbydefault.reminder.Reminder;
import org.localbydefault.reminder.Reminders;

/**
 * Decides who is reminded of what, and puts the letters on the pile. Looking twice, or on two
 * nodes, puts none there twice. What was due while letters could not be sent is not made up for.
 */
@ApplicationScoped
public class Reminding {
  /** How long before the day by which answers are wanted. */
  static final int DAYS_BEFORE = 3;

  /** How long after that day the lead can still be told. */
  private static final int DAYS_AFTER = 7;

  /** Nobody is reminded of what began just now. */
  private static final Duration FIRST_PEACE = Duration.ofDays(1);

  /** The plan is spoken of once a week at most. */
  private static final int WEEK = 7;

  private final Rounds rounds;
  private final Actions actions;
  private final Councils councils;
  private final Accounts accounts;
  private final Unfinished unfinished;
  private final Reminders reminders;
  private final Letters letters;
  private final Clock clock;

  Reminding(
      Rounds rounds,
      Actions actions,
      Councils councils,
      Accounts accounts,
      Unfinished unfinished,
      Reminders reminders,
      Letters letters,
      Clock clock) {
    this.rounds = rounds;
    this.actions = actions;
    this.councils = councils;
    this.accounts = accounts;
    this.unfinished = unfinished;
    this.reminders = reminders;
    this.letters = letters;
    this.clock = clock;
  }

  /** Looks what is due today. Does nothing where letters are not sent. */
  public void look() {
    if (!letters.areSent()) {
      return;
    }
    LocalDate today = today();
    for (Round round : rounds.ending(today.minusDays(DAYS_AFTER), today.plusDays(DAYS_BEFORE))) {
      if (isReal(round.council())) {
        lookAt(round, today);
      }
    }
    DueActions near = DueActions.on(today);
    for (CouncilId council : actions.due(near.from(), near.to())) {
      if (isReal(council)) {
        LocalDate since = today.minusDays(WEEK - 1);
        members(council, Role.CONTRIBUTOR)
            .forEach(one -> add(Occasion.PLAN, council, one, Optional.empty(), since));
      }
    }
  }

  private void lookAt(Round round, LocalDate today) {
    Instant quietUntil = round.created().plus(FIRST_PEACE);
    if (clock.instant().isBefore(quietUntil)) {
      return;
    }
    Optional<RoundId> of = Optional.of(round.id());
    if (!today.isAfter(round.date())) {
      LocalDate since = round.date().minusDays(DAYS_BEFORE);
      unfinished.of(round).forEach(one -> add(Occasion.ANSWER, round.council(), one, of, since));
    }
    if (!today.isBefore(round.date())) {
      members(round.council(), Role.LEAD)
          .forEach(one -> add(Occasion.CLOSING, round.council(), one, of, round.date()));
    }
  }

  /** Whether letters can be sent at all. */
  public boolean isPossible() {
    return letters.areSent();
  }

  /** How many people {@link #ask} would remind. */
  public int unfinished(Round round) {
    return unfinished.of(round).size();
  }

  /** Whether people of a round were reminded to answer today. */
  public boolean isDoneToday(Round round) {
    return reminders.days(round.council(), round.id()).contains(today());
  }

  /** The lead has everybody reminded who has not finished; nobody twice a day. */
  public void ask(Round round) {
    if (letters.areSent() && round.isOpen()) {
      unfinished
          .of(round)
          .forEach(
              one -> add(Occasion.ANSWER, round.council(), one, Optional.of(round.id()), today()));
    }
  }

  private List<Account> members(CouncilId council, Role role) {
    return unfinished.wanting(
        accounts.people(council).stream().filter(m -> m.role().includes(role)).toList());
  }

  /** The sample is made up: nobody waits for its answers. */
  private boolean isReal(CouncilId id) {
    return councils.find(id).filter(council -> !council.isSample()).isPresent();
  }

  private void add(
      Occasion occasion, CouncilId council, Account to, Optional<RoundId> round, LocalDate since) {
    Reminder reminder = new Reminder(occasion, council, to.id(), round, today());
    reminders.add(reminder, since, clock.instant());
  }

  private LocalDate today() {
    return Dates.dayOf(clock.instant());
  }
}
