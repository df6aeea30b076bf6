package org.localbydefault.report.compose;

/** What can fill a chapter. */
public enum Part {
  FRONT_PAGE("front-page"),
  PURPOSE("purpose"),
  RECOMMENDATIONS("recommendations"),
  PRINCIPLES("principles"),
  CHANGES("changes"),
  DIFFERENCES("differences"),
  STRENGTHS("strengths"),
  WEAKNESSES("weaknesses"),
  CASE_STUDIES("case-studies"),
  ACTION_PLAN("action-plan"),
  RISKS("risks"),
  EQUALITY("equality"),
  LEGAL_AND_FINANCIAL("legal-and-financial"),
  SCRUTINY("scrutiny"),
  METHOD("method"),
  ANSWERS("answers"),
  SOURCES("sources");

  private final String id;

  Part(String id) {
    this.id = id;
  }

  /** The word used in files; also the chapter's anchor. */
  public String id() {
    return id;
  }
}
