package org.localbydefault.council;

/** A nation of the United Kingdom; the law on procurement differs between them. */
public enum Nation {
  ENGLAND("england", "England"),
  WALES("wales", "Wales"),
  SCOTLAND("scotland", "Scotland"),
  NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

  private final String id;
  private final String label;

  Nation(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }

  /** The word shown to people. */
  public String label() {
    return label;
  }
}
