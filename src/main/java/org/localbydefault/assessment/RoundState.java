package org.localbydefault.assessment;

/** Where a round stands. */
public enum RoundState {
  /** People answer. */
  OPEN,
  /** Nobody answers any more; a lead can reopen it. */
  LOCKED,
  /** People answer again after it was locked and what they had said was shown. */
  REOPENED
}
