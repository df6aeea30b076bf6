package org.localbydefault.council;

import java.util.Optional;

/** SomeCouncils for tests. */
public final class SomeCouncils {
  /** An English unitary in the South West. */
  public static final Council PLYMOUTH =
      council("Plymouth", CouncilKind.UNITARY, Nation.ENGLAND, "South West");

  /** An English district in the South West, without social care. */
  public static final Council EXETER =
      council("Exeter", CouncilKind.DISTRICT, Nation.ENGLAND, "South West");

  /** A Scottish unitary. */
  public static final Council GLASGOW =
      council("Glasgow", CouncilKind.UNITARY, Nation.SCOTLAND, "Scotland");

  private SomeCouncils() {}

  public static Council council(String name, CouncilKind kind, Nation nation, String region) {
    return new Council(Optional.empty(), name + " Council", name, kind, nation, region);
  }
}
