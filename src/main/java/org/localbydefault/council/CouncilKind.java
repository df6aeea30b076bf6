package org.localbydefault.council;

/**
 * What a council is responsible for, whatever nation it is in: a Welsh, Scottish or English unitary
 * are one kind, and so are English and Northern Irish districts, which have no social care.
 */
public enum CouncilKind {
  COUNTY("county", "county council"),
  DISTRICT("district", "district council"),
  UNITARY("unitary", "unitary council"),
  METROPOLITAN("metropolitan", "metropolitan borough"),
  LONDON_BOROUGH("london-borough", "London borough"),
  CITY_CORPORATION("city-corporation", "city corporation"),
  COMBINED_AUTHORITY("combined-authority", "combined authority"),
  STRATEGIC_AUTHORITY("strategic-authority", "strategic authority");

  private final String id;
  private final String label;

  CouncilKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }

  /** The words shown to people, after an article. */
  public String label() {
    return label;
  }

  /** One of the 382 councils that residents elect, as against bodies made up of councils. */
  public boolean isPrincipal() {
    return this != COMBINED_AUTHORITY && this != STRATEGIC_AUTHORITY;
  }

  /** County and district share the work in one area. */
  public boolean isTwoTier() {
    return this == COUNTY || this == DISTRICT;
  }
}
