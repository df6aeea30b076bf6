package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that reminds. */
@Entity
@Table(name = "reminder")
class ReminderRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "occasion")
  String occasion;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "round_id")
  @Nullable UUID roundId;

  @Column(name = "planned_on")
  LocalDate plannedOn;

  @Column(name = "attempts")
  int attempts;

  @Column(name = "next_at")
  Instant nextAt;

  @Column(name = "done_at")
  @Nullable Instant doneAt;
}
