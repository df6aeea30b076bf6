package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account. */
@Entity
@Table(name = "account")
class AccountRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "email")
  String email;

  @Column(name = "name")
  String name;

  @Column(name = "password_hash")
  @Nullable String passwordHash;

  @Column(name = "issuer")
  @Nullable String issuer;

  @Column(name = "subject")
  @Nullable String subject;

  @Column(name = "epoch")
  int epoch;

  @Column(name = "is_owner")
  boolean isOwner;

  @Column(name = "is_trainer")
  boolean isTrainer;

  @Column(name = "wants_reminders")
  boolean wantsReminders = true;

  @Column(name = "created_at")
  Instant createdAt;

  @Version
  @Column(name = "version")
  int version;
}
