package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.Actions;
import org.localbydefault.reminder.Reminder;

/**
 * Writes letters that remind, from what holds now. They name councils, assessments, days and
 * actions; never what somebody answered.
 */
@ApplicationScoped
class ReminderWriter {
  /** What lay on the pile for longer helps nobody. */
  private static final int DAYS_GOOD = 7;

  private static final int MOST_ACTIONS = 10;

  private final Accounts accounts;
  private final Councils councils;
  private final Rounds rounds;
  private final Participants participants;
  private final Actions actions;
  private final Unfinished unfinished;
  private final Addresses addresses;
  private final StopLinks stops;
  private final Texts texts;
  private final Clock clock;

  ReminderWriter(
      Accounts accounts,
      Councils councils,
      Rounds rounds,
      Participants participants,
      Actions actions,
      Unfinished unfinished,
      Addresses addresses,
      StopLinks stops,
      Texts texts,
      Clock clock) {
    this.accounts = accounts;
    this.councils = councils;
    this.rounds = rounds;
    this.participants = participants;
    this.actions = actions;
    this.unfinished = unfinished;
    this.addresses = addresses;
    this.stops = stops;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The letter.
   *
   * @return nothing where there is no reason for it any more
   */
  Optional<Letter> write(Reminder reminder) {
    boolean isOld = reminder.day().plusDays(DAYS_GOOD).isBefore(today());
    Optional<Account> to = accounts.find(reminder.account()).filter(Account::wantsReminders);
    Optional<EnrolledCouncil> council = councils.find(reminder.council());
    Optional<Role> role = accounts.role(reminder.account(), reminder.council());
    if (isOld || to.isEmpty() || council.isEmpty() || role.isEmpty()) {
      return Optional.empty();
    }
    Optional<Words> words =
        switch (reminder.occasion()) {
          case ANSWER -> round(reminder).flatMap(round -> answer(round, to.get(), council.get()));
          case CLOSING ->
              role.filter(held -> held.includes(Role.LEAD))
                  .flatMap(held -> round(reminder))
                  .map(round -> closing(round, council.get()));
          case PLAN ->
              role.filter(held -> held.includes(Role.CONTRIBUTOR))
                  .flatMap(held -> plan(council.get()));
        };
    String stop = whole("/reminders/" + stops.secret(reminder.account()));
    return words.map(
        said ->
            new Letter(to.get().email(), said.subject(), said.text() + words().stop(stop), stop));
  }

  private record Words(String subject, String text) {}

  private Optional<Round> round(Reminder reminder) {
    return reminder
        .round()
        .flatMap(id -> rounds.find(reminder.council(), id))
        .filter(Round::isOpen);
  }

  private Optional<Words> answer(Round round, Account to, EnrolledCouncil council) {
    if (!unfinished.of(round).contains(to)) {
      return Optional.empty();
    }
    String day = Dates.day(round.date());
    String text = words().answer(name(council), round.title(), day, whole(path(round)));
    return Optional.of(new Words(words().answer_subject(day), text));
  }

  private Words closing(Round round, EnrolledCouncil council) {
    List<Participant> people = participants.of(round.council(), round.id());
    long finished = people.stream().filter(person -> person.finished().isPresent()).count();
    String text =
        words()
            .closing(
                name(council),
                round.title(),
                Dates.day(round.date()),
                String.valueOf(finished),
                String.valueOf(people.size()),
                whole(path(round) + "/people"));
    return new Words(words().closing_subject(round.title()), text);
  }

  private Optional<Words> plan(EnrolledCouncil council) {
    CouncilId id = council.id();
    List<Action> due = DueActions.on(today()).of(actions.of(id));
    if (due.isEmpty()) {
      return Optional.empty();
    }
    String lines =
        due.stream().limit(MOST_ACTIONS).map(this::line).collect(Collectors.joining("\n"));
    int more = due.size() - MOST_ACTIONS;
    String all = more > 0 ? lines + "\n" + words().more(more) : lines;
    String text = words().plan(name(council), all, whole("/councils/" + id + "/plan"));
    return Optional.of(new Words(words().plan_subject(name(council)), text));
  }

  private String line(Action action) {
    return words().action(action.title(), action.due().map(Dates::day).orElse(""));
  }

  private static String name(EnrolledCouncil council) {
    return council.council().officialName();
  }

  private static String path(Round round) {
    return "/councils/" + round.council() + "/rounds/" + round.id();
  }

  private String whole(String path) {
    return addresses.configured().orElseThrow() + path;
  }

  private ReminderTexts words() {
    return texts.of(ReminderTexts.class);
  }

  private LocalDate today() {
    return Dates.dayOf(clock.instant());
  }
}
