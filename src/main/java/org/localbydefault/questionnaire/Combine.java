package org.localbydefault.questionnaire;

/** How a section's score comes from what it holds. */
public enum Combine {
  /** The weighted mean of every question below, however deep: sections inside do not count. */
  MEAN("mean"),
  /** The weighted mean of what stands directly inside: questions and sections' own scores. */
  MEAN_OF_SECTIONS("mean-of-sections"),
  /** The weighted sum of the raw values, for instruments that publish totals. */
  SUM("sum"),
  /** The lowest score of what stands directly inside, for instruments that gate. */
  MINIMUM("minimum");

  private final String id;

  Combine(String id) {
    this.id = id;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }
}
