package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the audit trail. */
@Entity
@Table(name = "trail")
class TrailRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "council_id")
  @Nullable UUID councilId;

  @Column(name = "account_id")
  @Nullable UUID accountId;

  @Column(name = "deed")
  String deed;

  @Column(name = "subject")
  String subject;

  @Column(name = "at")
  Instant at;
}
