package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A questionnaire as it stood when a round began. */
@Entity
@Table(name = "pinned_questionnaire")
class PinnedRow {
  @Id
  @Column(name = "hash")
  String hash;

  @Column(name = "questionnaire_id")
  String questionnaireId;

  @Column(name = "version")
  String version;

  @Column(name = "source")
  String source;
}
