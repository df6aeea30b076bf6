package org.localbydefault.web;

import java.util.Optional;
import org.localbydefault.account.Role;
import org.localbydefault.web.Routes.Route;

/** Everybody who can come to an address, and what each should meet there. */
enum Person {
  STRANGER,
  GUEST,
  VIEWER,
  CONTRIBUTOR,
  LEAD,
  OTHER_GUEST,
  OTHER_VIEWER,
  OTHER_CONTRIBUTOR,
  OTHER_LEAD,
  NEWCOMER,
  TRAINER,
  OWNER;

  /** What somebody meets at an address. */
  enum Meets {
    /** Whatever the page has to say. */
    PAGE,
    /** The page for signing in. */
    SIGN_IN,
    /** "You can't open this page". */
    FORBIDDEN,
    /** "Page not found". */
    NOTHING
  }

  boolean isGuest() {
    return this == GUEST || this == OTHER_GUEST;
  }

  boolean isElsewhere() {
    return name().startsWith("OTHER_") || this == NEWCOMER || this == TRAINER || this == OWNER;
  }

  /** The role at the council of the address. */
  private Optional<Role> role() {
    return switch (this) {
      case VIEWER -> Optional.of(Role.VIEWER);
      case CONTRIBUTOR -> Optional.of(Role.CONTRIBUTOR);
      case LEAD -> Optional.of(Role.LEAD);
      default -> Optional.empty();
    };
  }

  /** What is expected at a route, from how far in it lies and where the person belongs. */
  Meets at(Route route) {
    if (route.isOfCouncil() && isElsewhere()) {
      return Meets.NOTHING;
    } else if (route.reach() == Reach.ANYONE) {
      return Meets.PAGE;
    } else if (this == STRANGER) {
      return Meets.SIGN_IN;
    } else if (isGuest()) {
      boolean isTheirs = route.reach() == Reach.RESPONDENT && route.path().contains("{round}");
      return isTheirs ? Meets.PAGE : Meets.NOTHING;
    }
    return isOpen(route.reach()) ? Meets.PAGE : Meets.FORBIDDEN;
  }

  private boolean isOpen(Reach reach) {
    return switch (reach) {
      case ANYONE, MEMBER -> true;
      case OWNER -> this == OWNER;
      case VIEWER -> has(Role.VIEWER);
      case CONTRIBUTOR, RESPONDENT -> has(Role.CONTRIBUTOR);
      case LEAD -> has(Role.LEAD);
    };
  }

  private boolean has(Role needed) {
    return role().filter(held -> held.includes(needed)).isPresent();
  }
}
