package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A council's logo. */
@Entity
@Table(name = "logo")
class LogoRow {
  @Id
  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "content")
  byte[] content;
}
