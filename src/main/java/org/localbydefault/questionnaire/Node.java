package org.localbydefault.questionnaire;

/** What a section holds: questions and sections. */
public sealed interface Node permits Question, Section {
  String title();

  /** Weight among its siblings; above zero. */
  Ratio weight();

  Scope scope();

  Condition condition();
}
