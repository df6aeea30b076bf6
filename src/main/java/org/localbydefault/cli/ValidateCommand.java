package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code validate}: every problem in content, at once. */
final class ValidateCommand implements Command {
  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "Check questionnaires, translations, case studies, report definitions, wording and"
                + " answers. Names every problem with file, line and column.");
    Options.addParameter(
        spec, "PATH", "0..*", "Files or folders. Without any: the program's own content.");
    Options.addContent(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Streams streams) throws IOException {
    Validation validation = new Validation(Options.library(given));
    List<String> paths = given.matchedPositionalValue(0, List.of());
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
