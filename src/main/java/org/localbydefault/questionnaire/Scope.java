package org.localbydefault.questionnaire;

import java.util.Set;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;

/**
 * To whom something applies. What is out of scope is listed in the report, never hidden.
 *
 * @param kinds none means every kind
 * @param nations none means every nation
 * @param reason one sentence; empty where it applies to all
 */
public record Scope(Set<CouncilKind> kinds, Set<Nation> nations, String reason) {
  /** Applies to every council. */
  public static final Scope EVERYONE = new Scope(Set.of(), Set.of(), "");

  public Scope {
    kinds = Set.copyOf(kinds);
    nations = Set.copyOf(nations);
  }

  public boolean includes(Council council) {
    return (kinds.isEmpty() || kinds.contains(council.kind()))
        && (nations.isEmpty() || nations.contains(council.nation()));
  }
}
