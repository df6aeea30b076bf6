package org.localbydefault.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.account.AccountId;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;
import org.localbydefault.reminder.Occasion;
import org.localbydefault.reminder.Reminder;
import org.localbydefault.reminder.ReminderId;
import org.localbydefault.reminder.Reminders;

/** Reminders in the database. */
@ApplicationScoped
@Transactional
class PanacheReminders implements Reminders {
  private final Tables.Reminders rows;
  private final Installation installation;

  PanacheReminders(Tables.Reminders rows, Installation installation) {
    this.rows = rows;
    this.installation = installation;
  }

  @Override
  public boolean add(Reminder reminder, LocalDate since, Instant at) {
    installation.hold();
    boolean isThere =
        rows
            .find(
                "councilId = ?1 and accountId = ?2 and occasion = ?3 and plannedOn >= ?4",
                reminder.council().value(),
                reminder.account().value(),
                reminder.occasion().name(),
                since)
            .stream()
            .map(PanacheReminders::reminder)
            .anyMatch(other -> other.round().equals(reminder.round()));
    if (isThere) {
      return false;
    }
    ReminderRow row = new ReminderRow();
    row.id = UUID.randomUUID();
    row.occasion = reminder.occasion().name();
    row.councilId = reminder.council().value();
    row.accountId = reminder.account().value();
    row.roundId = reminder.round().map(RoundId::value).orElse(null);
    row.plannedOn = reminder.day();
    row.nextAt = at;
    rows.persist(row);
    return true;
  }

  @Override
  public List<Waiting> waiting(Instant now, int most) {
    return rows
        .find("doneAt is null and nextAt <= ?1 order by nextAt, id", now)
        .page(0, most)
        .stream()
        .map(row -> new Waiting(new ReminderId(row.id), reminder(row), row.attempts))
        .toList();
  }

  @Override
  public boolean take(ReminderId id, Instant now, Instant again) {
    return rows.update(
            "attempts = attempts + 1, nextAt = ?1"
                + " where id = ?2 and doneAt is null and nextAt <= ?3",
            again,
            id.value(),
            now)
        == 1;
  }

  @Override
  public void done(ReminderId id, Instant at) {
    rows.update("doneAt = ?1 where id = ?2", at, id.value());
  }

  @Override
  public void drop(ReminderId id) {
    rows.delete("id", id.value());
  }

  @Override
  public List<LocalDate> days(CouncilId council, RoundId round) {
    return rows
        .find(
            "councilId = ?1 and roundId = ?2 and occasion = ?3",
            council.value(),
            round.value(),
            Occasion.ANSWER.name())
        .stream()
        .map(row -> row.plannedOn)
        .distinct()
        .toList();
  }

  @Override
  public List<Reminder> of(AccountId account) {
    return rows.find("accountId = ?1 order by plannedOn, id", account.value()).stream()
        .map(PanacheReminders::reminder)
        .toList();
  }

  @Override
  public void forgetBefore(LocalDate day) {
    rows.delete("plannedOn < ?1", day);
  }

  private static Reminder reminder(ReminderRow row) {
    return new Reminder(
        Occasion.valueOf(row.occasion),
        new CouncilId(row.councilId),
        new AccountId(row.accountId),
        Optional.ofNullable(row.roundId).map(RoundId::new),
        row.plannedOn);
  }
}
