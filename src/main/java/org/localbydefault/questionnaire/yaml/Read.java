package org.localbydefault.questionnaire.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Severity;

/**
 * What was read from a file, or why it could not be.
 *
 * @param value there only where no problem is an error
 * @param problems in the order of the file
 */
public record Read<T>(Optional<T> value, List<Problem> problems) {
  public Read {
    problems = problems.stream().sorted().distinct().toList();
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      value = Optional.empty();
    }
  }

  /** Whether there is a value. */
  public boolean isUsable() {
    return value.isPresent();
  }

  /** The same value, with more problems found elsewhere; an error among them takes it away. */
  public Read<T> with(List<Problem> more) {
    return new Read<>(value, Stream.concat(problems.stream(), more.stream()).toList());
  }
}
