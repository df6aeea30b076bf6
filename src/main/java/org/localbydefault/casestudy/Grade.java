package org.localbydefault.casestudy;

/** How strong the evidence behind a case study is, strongest first. */
public enum Grade {
  A("evaluated from outside"),
  B("figures published by the council, a partner or the press"),
  C("describes what was done; no results published");

  private final String label;

  Grade(String label) {
    this.label = label;
  }

  /** The words shown to people. */
  public String label() {
    return label;
  }
}
