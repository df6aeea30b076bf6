package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A theme that a council chose for a round. */
@Entity
@Table(name = "round_theme")
@IdClass(ThemeRow.Key.class)
class ThemeRow {
  @Id
  @Column(name = "round_id")
  UUID roundId;

  @Id
  @Column(name = "theme")
  String theme;

  @Column(name = "council_id")
  UUID councilId;

  /** The row's key. */
  record Key(UUID roundId, String theme) implements Serializable {}
}
