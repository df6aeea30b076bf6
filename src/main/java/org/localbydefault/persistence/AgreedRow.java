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

/** An answer that was agreed on. */
@Entity
@Table(name = "agreed_answer")
@IdClass(AgreedRow.Key.class)
class AgreedRow {
  @Id
  @Column(name = "round_id")
  UUID roundId;

  @Id
  @Column(name = "question_id")
  String questionId;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "kind")
  String kind;

  @Column(name = "option_id")
  @Nullable String optionId;

  @Column(name = "inapplicable")
  String inapplicable;

  @Column(name = "reason")
  String reason;

  @Column(name = "dissent")
  String dissent;

  @Column(name = "agreed_by")
  @Nullable UUID agreedBy;

  @Column(name = "agreed_at")
  Instant agreedAt;

  @Version
  @Column(name = "version")
  int version;

  /** The row's key. */
  record Key(UUID roundId, String questionId) implements Serializable {}
}
