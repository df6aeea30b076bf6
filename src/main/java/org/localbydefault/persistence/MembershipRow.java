package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody's role at a council. */
@Entity
@Table(name = "membership")
@IdClass(MembershipRow.Key.class)
class MembershipRow {
  @Id
  @Column(name = "council_id")
  UUID councilId;

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "role")
  String role;

  @Column(name = "created_at")
  Instant createdAt;

  /** The row's key. */
  record Key(UUID councilId, UUID accountId) implements Serializable {}
}
