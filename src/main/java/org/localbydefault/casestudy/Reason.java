package org.localbydefault.casestudy;

import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.ThemeId;

/** Why a case study was chosen. */
public sealed interface Reason {
  /**
   * It shows the practice.
   *
   * @param level at which the case stands
   * @param stepsAbove how many steps above the reader's council; may be zero or below
   */
  record ShowsPractice(OptionId level, int stepsAbove) implements Reason {}

  /** It shows what to avoid. */
  record ShowsSetback() implements Reason {}

  /** The same kind of council. */
  record SameKind() implements Reason {}

  /** A kind with much in common: both two-tier, or both with all functions in a built-up area. */
  record SimilarKind() implements Reason {}

  /** The same nation, and so the same law. */
  record SameNation() implements Reason {}

  /** Another nation: the law differs. */
  record OtherNation() implements Reason {}

  /** The same region of England. */
  record SameRegion() implements Reason {}

  /** A theme that the council chose. */
  record SharedTheme(ThemeId theme) implements Reason {}

  /** Evaluated from outside. */
  record StrongEvidence() implements Reason {}
}
