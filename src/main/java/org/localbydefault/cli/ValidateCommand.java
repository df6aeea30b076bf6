package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Severity;

/** {@code validate}: every problem in content, at once. */
final class ValidateCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
        "validate",
        "Check questionnaires, translations, case studies, report definitions, wording and"
            + " answers. Names every problem with file, line and column.",
        List.of(
            new Syntax.Parameter(
                "PATH",
                "Files or folders. Without any: the program's own content.",
                0,
                Integer.MAX_VALUE)),
        List.of(Options.CONTENT));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    Validation validation = new Validation(Options.library(given));
    List<String> paths = given.parameters();
    if (paths.isEmpty()) {
      validation.checkLibrary();
    }
    for (String path : paths) {
      validation.check(Path.of(path));
    }
    List<Problem> problems = validation.problems();
    Messages messages = new Messages(streams);
    messages.problems(problems);
    messages.say(Messages.count(problems));
    boolean isBad = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return isBad ? ExitCode.CONTENT : ExitCode.GOOD;
  }
}
