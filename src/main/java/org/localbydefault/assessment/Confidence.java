package org.localbydefault.assessment;

/** How sure somebody is of an answer. It shades the report and never changes a score. */
public enum Confidence {
  SEEN("seen", "has seen the evidence"),
  BELIEVED("believed", "believes so"),
  GUESS("guess", "a guess"),
  UNSTATED("unstated", "");

  private final String id;
  private final String label;

  Confidence(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }

  /** The words shown to people; empty where nothing was said. */
  public String label() {
    return label;
  }
}
