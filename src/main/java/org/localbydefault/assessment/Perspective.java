package org.localbydefault.assessment;

/** From where a respondent sees the council. */
public enum Perspective {
  COMMISSIONER("commissioner", "commissioner", Side.OFFICERS),
  PROCUREMENT("procurement", "procurement officer", Side.OFFICERS),
  FINANCE("finance", "finance officer", Side.OFFICERS),
  PUBLIC_HEALTH("public-health", "public health officer", Side.OFFICERS),
  OTHER_OFFICER("other-officer", "other officer", Side.OFFICERS),
  COUNCILLOR("councillor", "councillor", Side.COUNCILLORS),
  VCSE_PARTNER("vcse-partner", "local charity or community group", Side.PARTNERS),
  RESIDENT("resident", "resident", Side.PARTNERS);

  private final String id;
  private final String label;
  private final Side side;

  Perspective(String id, String label, Side side) {
    this.id = id;
    this.label = label;
    this.side = side;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }

  /** The words shown to people. */
  public String label() {
    return label;
  }

  public Side side() {
    return side;
  }

  /** The groups whose views are compared. */
  public enum Side {
    OFFICERS("officers"),
    COUNCILLORS("councillors"),
    PARTNERS("partners and residents");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    /** The words shown to people. */
    public String label() {
      return label;
    }
  }
}
