package org.localbydefault.council;

import java.util.Optional;

/**
 * A council, from the register or described by its users (a shadow council, a partnership).
 *
 * @param code absent for a council that is not in the register
 * @param officialName such as "Plymouth City Council"
 * @param shortName such as "Plymouth"
 * @param region one of the nine English regions, or the nation's name elsewhere
 */
public record Council(
    Optional<CouncilCode> code,
    String officialName,
    String shortName,
    CouncilKind kind,
    Nation nation,
    String region) {

  public Council {
    if (officialName.isBlank() || shortName.isBlank() || region.isBlank()) {
      throw new IllegalArgumentException("a council needs a name and a region");
    }
  }
}
