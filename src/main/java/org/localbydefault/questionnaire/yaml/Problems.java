package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Severity;

/** Collects what is wrong with one file. */
final class Problems {
  /** A broken file is not worth more lines than this. */
  private static final int MOST = 1000;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private int errors;

  Problems(String file) {
    this.file = file;
  }

  void error(Place place, String path, String message, String hint) {
    errors++;
    add(place, path, Severity.ERROR, message, hint);
  }

  void warning(Place place, String path, String message, String hint) {
    add(place, path, Severity.WARNING, message, hint);
  }

  void note(Place place, String path, String message, String hint) {
    add(place, path, Severity.NOTE, message, hint);
  }

  boolean hasErrors() {
    return errors > 0;
  }

  int count() {
    return found.size();
  }

  /** What was found so far, in the order in which it was found. */
  List<Problem> found() {
    return List.copyOf(found);
  }

  <T> Read<T> read(Optional<T> value) {
    return new Read<>(errors > 0 ? Optional.empty() : value, found);
  }

  /** Takes over a problem found by another collector. */
  void add(Problem problem) {
    errors += problem.severity() == Severity.ERROR ? 1 : 0;
    found.add(problem);
  }

  private void add(Place place, String path, Severity severity, String message, String hint) {
    if (found.size() < MOST) {
      found.add(new Problem(file, place.line(), place.column(), path, severity, message, hint));
    }
  }
}
