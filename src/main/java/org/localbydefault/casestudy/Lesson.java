package org.localbydefault.casestudy;

/** What a case study teaches. */
public enum Lesson {
  /** Something to copy. */
  POSITIVE("positive"),
  /** Something to copy, and something to avoid. */
  MIXED("mixed"),
  /** Something to avoid; shown only beside a positive case. */
  SETBACK("setback");

  private final String id;

  Lesson(String id) {
    this.id = id;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }
}
