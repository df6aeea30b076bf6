package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who answers in a round. */
@Entity
@Table(name = "respondent")
class RespondentRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "round_id")
  UUID roundId;

  @Column(name = "account_id")
  @Nullable UUID accountId;

  @Column(name = "label")
  String label;

  @Column(name = "perspective")
  String perspective;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  @Version
  @Column(name = "version")
  int version;
}
