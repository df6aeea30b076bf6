package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What this installation is: one row. */
@Entity
@Table(name = "installation")
class InstallationRow {
  @Id
  @Column(name = "id")
  int id;

  @Column(name = "session_key")
  String sessionKey;

  @Column(name = "created_at")
  Instant createdAt;
}
