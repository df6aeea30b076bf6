package org.localbydefault.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code check}: whether everything kept, or a backup of it, is whole. */
final class CheckCommand implements Command {
  private final Host host;

  CheckCommand(Host host) {
    this.host = host;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "check",
        "Look whether everything that is kept is whole: counts, references, the questionnaires of"
            + " rounds, published reports. The application may run meanwhile.",
        List.of(
            new Syntax.Parameter("FILE", "A backup to look at in place of the database.", 0, 1)),
        List.of(Options.DATA));
  }

  @Override
  public int run(Arguments given, Streams streams) {
    Optional<Path> file = given.parameters().stream().findFirst().map(Path::of);
    if (file.isPresent() && !Files.isRegularFile(file.get())) {
      throw new UsageException("there is no file %s".formatted(file.get()), "");
    }
    Messages messages = new Messages(streams);
    List<String> wrong = host.check(Options.data(given), file);
    wrong.forEach(sentence -> messages.error(sentence, ""));
    messages.say(wrong.isEmpty() ? "all is whole" : Messages.errors(wrong.size()));
    return wrong.isEmpty() ? ExitCode.GOOD : ExitCode.CONTENT;
  }
}
