package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One attempt at something secret. */
@Entity
@Table(name = "attempt")
class AttemptRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "target")
  String target;

  @Column(name = "at")
  Instant at;
}
