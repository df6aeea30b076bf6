package org.localbydefault.plan;

/** How far an action is. */
public enum Status {
  NOT_STARTED("not-started", "Not started"),
  IN_PROGRESS("in-progress", "In progress"),
  DONE("done", "Done"),
  DROPPED("dropped", "Dropped");

  private final String id;
  private final String label;

  Status(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word used in forms and files. */
  public String id() {
    return id;
  }

  /** The words shown to people. */
  public String label() {
    return label;
  }

  /** Whether it is still to be done, and goes with the council to the next round. */
  public boolean isOpen() {
    return this == NOT_STARTED || this == IN_PROGRESS;
  }
}
