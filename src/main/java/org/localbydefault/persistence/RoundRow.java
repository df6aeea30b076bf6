package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round. */
@Entity
@Table(name = "round")
class RoundRow {
  @Id
  @Column(name = "id")
  UUID id;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "title")
  String title;

  @Column(name = "questionnaire_id")
  String questionnaireId;

  @Column(name = "questionnaire_version")
  String questionnaireVersion;

  @Column(name = "questionnaire_hash")
  String questionnaireHash;

  @Column(name = "form_id")
  @Nullable String formId;

  @Column(name = "state")
  String state;

  @Column(name = "date")
  LocalDate date;

  @Column(name = "previous_id")
  @Nullable UUID previousId;

  @Column(name = "is_anonymous")
  boolean isAnonymous;

  @Column(name = "smallest_group")
  int smallestGroup;

  @Column(name = "created_at")
  Instant createdAt;

  @Version
  @Column(name = "version")
  int version;
}
