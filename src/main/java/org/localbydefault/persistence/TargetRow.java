package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The level that a council aims at in one section. */
@Entity
@Table(name = "round_target")
@IdClass(TargetRow.Key.class)
class TargetRow {
  @Id
  @Column(name = "round_id")
  UUID roundId;

  @Id
  @Column(name = "section_id")
  String sectionId;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "level_id")
  String levelId;

  /** The row's key. */
  record Key(UUID roundId, String sectionId) implements Serializable {}
}
