package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action. */
@Entity
@Table(name = "action")
class ActionRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "round_id")
  @Nullable UUID roundId;

  @Column(name = "question_id")
  @Nullable String questionId;

  @Column(name = "title")
  String title;

  @Column(name = "owner")
  String owner;

  @Column(name = "due")
  @Nullable LocalDate due;

  @Column(name = "effort")
  String effort;

  @Column(name = "status")
  String status;

  @Column(name = "note")
  String note;

  @Column(name = "created_at")
  Instant createdAt;

  @Version
  @Column(name = "version")
  int version;
}
