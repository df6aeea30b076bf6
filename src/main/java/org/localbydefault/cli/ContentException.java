package org.localbydefault.cli;

import java.util.List;
import org.localbydefault.questionnaire.Problem;

/** Files with problems that leave nothing to go on with. */
final class ContentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  ContentException(List<Problem> problems) {
    super(problems.size() + " problems");
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }
}
