package org.localbydefault.cli;

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
        List.of(Options.DATA, Options.MOST));
  }

  @Override
  public int run(Arguments given, Streams streams) {
    Optional<Host.Source> source =
        given.parameters().stream().findFirst().map(file -> Options.source(given, file));
    Messages messages = new Messages(streams);
    List<String> wrong = host.check(Options.data(given), source);
    wrong.forEach(sentence -> messages.error(sentence, ""));
    messages.say(wrong.isEmpty() ? "all is whole" : Messages.errors(wrong.size()));
    return wrong.isEmpty() ? ExitCode.GOOD : ExitCode.CONTENT;
  }
}
