package org.localbydefault.questionnaire;

/** How bad a problem is. */
public enum Severity {
  /** The content can't be used. */
  ERROR,
  /** The content can be used, and should be mended. */
  WARNING,
  /** Worth knowing, such as a translation that is still to be made. */
  NOTE
}
