package org.localbydefault.reminder;

/** Why somebody is reminded. */
public enum Occasion {
  /** The day by which answers are wanted is near, or the lead asks for them. */
  ANSWER,
  /** That day has come: for the lead. */
  CLOSING,
  /** Actions of the plan are due. */
  PLAN
}
