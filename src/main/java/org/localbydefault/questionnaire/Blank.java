package org.localbydefault.questionnaire;

/** What a question without an answer counts as. */
public enum Blank {
  /** Nothing: it lowers the coverage and not the score. */
  NO_SCORE("no-score"),
  /** Its scale's lowest value, as some published instruments have it. */
  LOWEST("lowest");

  private final String id;

  Blank(String id) {
    this.id = id;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }
}
