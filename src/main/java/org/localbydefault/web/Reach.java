package org.localbydefault.web;

/** How far into the house a page lies: who may open it. */
public enum Reach {
  /** Everybody. */
  ANYONE,
  /** Everybody with an account. */
  MEMBER,
  /** Who looks after the installation. */
  OWNER,
  /** A council's people, whatever their role. The address names the council. */
  VIEWER,
  /** Who answers for a council or works on its plan. */
  CONTRIBUTOR,
  /** Who leads a council's assessment. */
  LEAD,
  /** A council's contributors, and who answers in the round of the address by a personal link. */
  RESPONDENT
}
