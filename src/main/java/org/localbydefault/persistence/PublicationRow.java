package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published report. */
@Entity
@Table(name = "publication")
class PublicationRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "round_id")
  UUID roundId;

  @Column(name = "digest")
  String digest;

  @Column(name = "edition")
  String edition;

  @Column(name = "headline")
  String headline;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "published_by")
  @Nullable UUID publishedBy;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_because")
  String withdrawnBecause;

  @Column(name = "replaced_by")
  @Nullable UUID replacedBy;

  @Version
  @Column(name = "version")
  int version;
}
