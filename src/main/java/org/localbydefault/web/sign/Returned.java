package org.localbydefault.web.sign;

/** How somebody comes back from the provider. */
sealed interface Returned {
  /** As somebody. */
  record Known(Newcomer newcomer) implements Returned {}

  /** As nobody. */
  enum Trouble implements Returned {
    /** The person or the provider did not want to. */
    CANCELLED,
    /** This browser began nothing that this ends: too late, once more, or somebody else's. */
    LATE,
    /** What the provider said does not hold. */
    UNSOUND,
    /** The provider can't be reached. */
    AWAY
  }
}
