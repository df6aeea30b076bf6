package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer of one person. */
@Entity
@Table(name = "answer")
@IdClass(AnswerRow.Key.class)
class AnswerRow {
  @Id
  @Column(name = "respondent_id")
  UUID respondentId;

  @Id
  @Column(name = "question_id")
  String questionId;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "round_id")
  UUID roundId;

  @Column(name = "kind")
  String kind;

  @Column(name = "option_id")
  @Nullable String optionId;

  @Column(name = "reason")
  String reason;

  @Column(name = "note")
  String note;

  @Column(name = "links")
  String links;

  @Column(name = "confidence")
  String confidence;

  @Column(name = "is_carried")
  boolean isCarried;

  @Column(name = "answered_at")
  Instant answeredAt;

  @Version
  @Column(name = "version")
  int version;

  /** The row's key. */
  record Key(UUID respondentId, String questionId) implements Serializable {}
}
