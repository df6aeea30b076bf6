package org.localbydefault.plan;

/** How far an action is. */
public enum Status {
  NOT_STARTED("not-started"),
  IN_PROGRESS("in-progress"),
  DONE("done"),
  DROPPED("dropped");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** The word used in forms and files. */
  public String id() {
    return id;
  }

  /** Whether it is still to be done, and goes with the council to the next round. */
  public boolean isOpen() {
    return this == NOT_STARTED || this == IN_PROGRESS;
  }
}
