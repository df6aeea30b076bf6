package org.localbydefault.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A file of a published report. */
@Entity
@Table(name = "publication_file")
@IdClass(FileRow.Key.class)
class FileRow {
  @Id
  @Column(name = "publication_id")
  UUID publicationId;

  @Id
  @Column(name = "kind")
  String kind;

  @Id
  @Column(name = "format")
  String format;

  @Column(name = "council_id")
  UUID councilId;

  @Column(name = "pages")
  int pages;

  @Column(name = "size")
  int size;

  @Column(name = "content")
  byte[] content;

  /** The row's key. */
  record Key(UUID publicationId, String kind, String format) implements Serializable {}
}
