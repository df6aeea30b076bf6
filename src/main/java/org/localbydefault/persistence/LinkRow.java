package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secret link, without the secret. */
@Entity
@Table(name = "link")
class LinkRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "kind")
  String kind;

  @Column(name = "hash")
  String hash;

  @Column(name = "council_id")
  @Nullable UUID councilId;

  @Column(name = "account_id")
  @Nullable UUID accountId;

  @Column(name = "round_id")
  @Nullable UUID roundId;

  @Column(name = "respondent_id")
  @Nullable UUID respondentId;

  @Column(name = "publication_id")
  @Nullable UUID publicationId;

  @Column(name = "email")
  String email;

  @Column(name = "role")
  String role;

  @Column(name = "label")
  String label;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  @Column(name = "used_at")
  @Nullable Instant usedAt;

  @Column(name = "uses")
  int uses;

  @Version
  @Column(name = "version")
  int version;
}
