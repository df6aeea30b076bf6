package org.localbydefault.cli;

import java.util.List;
import java.util.Optional;

/** All commands, and the program that holds them. */
final class Commands {
  /** What people type. */
  private static final String COMMAND = "local-by-default";

  /** Shows the version. */
  static final Syntax.Option VERSION =
      Syntax.Option.flag("Show the version and exit.", "-V", "--version");

  private static final List<String> FOOTER =
      List.of(
          "",
          "Exit codes:",
          "  0  good",
          "  1  a file's content has problems, or a report does not fit its answers",
          "  2  the command was not understood, or can't be done as asked",
          "  3  something broke: a full disk, a missing permission, a fault in the program",
          "",
          "Data goes to standard output, words to people to standard error. Colour is for",
          "terminals only, and not where NO_COLOR is set.");

  private Commands() {}

  /** All commands, without a server and a database: what they take is the same. */
  static List<Command> all() {
    return all(new NoHost());
  }

  /** In the order of the help. */
  static List<Command> all(Host host) {
    return List.of(
        new ServeCommand(host),
        new ScoreCommand(),
        new ExplainCommand(),
        new MatchCommand(),
        new ReportCommand(),
        new VerifyCommand(),
        new ValidateCommand(),
        new NewCommand(),
        new BackupCommand(host),
        new RestoreCommand(host),
        new CheckCommand(host),
        new RehearseCommand(host),
        new CompletionCommand());
  }

  static Optional<Command> find(String name, Host host) {
    return all(host).stream().filter(command -> command.syntax().name().equals(name)).findFirst();
  }

  /** What can stand before or in place of a command. */
  static Syntax program() {
    return new Syntax(
        COMMAND,
        "Self-assessment for councils on the Keep it Local principles:"
            + " answers in, scores and reports out.",
        List.of(),
        List.of(VERSION),
        FOOTER);
  }

  static Manual manual(Streams streams) {
    return Manual.of(program(), all().stream().map(Command::syntax).toList(), streams);
  }
}
