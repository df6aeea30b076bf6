package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council of this installation. */
@Entity
@Table(name = "council")
class CouncilRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "code")
  @Nullable String code;

  @Column(name = "official_name")
  String officialName;

  @Column(name = "short_name")
  String shortName;

  @Column(name = "kind")
  String kind;

  @Column(name = "nation")
  String nation;

  @Column(name = "region")
  String region;

  @Column(name = "is_sample")
  boolean isSample;

  @Column(name = "display_name")
  String displayName;

  @Column(name = "colour")
  String colour;

  @Column(name = "contact")
  String contact;

  @Column(name = "logo_type")
  String logoType;

  @Column(name = "created_at")
  Instant createdAt;

  @Version
  @Column(name = "version")
  int version;
}
