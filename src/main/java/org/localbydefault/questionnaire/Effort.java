package org.localbydefault.questionnaire;

/** How long a next step takes, least first. */
public enum Effort {
  WEEKS("weeks", "weeks", 1),
  MONTHS("months", "months", 3),
  YEARS("years", "a year or more", 9);

  private final String id;
  private final String label;
  private final int weight;

  Effort(String id, String label, int weight) {
    this.id = id;
    this.label = label;
    this.weight = weight;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }

  /** The words shown to people. */
  public String label() {
    return label;
  }

  /** What a step costs, relative to one of weeks, when gains are weighed against effort. */
  public int weight() {
    return weight;
  }
}
