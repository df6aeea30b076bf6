package org.localbydefault.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, and the line that holds them. */
final class Commands {
  private static final int WIDTH = 88;

  private Commands() {}

  /** In the order of the help. */
  static List<Command> all() {
    return List.of(
        new ScoreCommand(),
        new ExplainCommand(),
        new MatchCommand(),
        new ReportCommand(),
        new VerifyCommand(),
        new ValidateCommand(),
        new NewCommand(),
        new CompletionCommand());
  }

  /**
   * The commands that arguments can mean: the one that they begin with, or all. Making each one's
   * options takes time, and most calls need those of one.
   */
  static List<Command> meant(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    for (Command command : all()) {
      if (command.name().equals(first)) {
        return List.of(command);
      }
    }
    return all();
  }

  /** The line, ready to understand arguments. */
  static CommandLine line(List<Command> commands, Streams streams) {
    CommandSpec root = Options.command(Edition.COMMAND);
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and exit.")
            .build());
    root.usageMessage()
        .description(
            "Self-assessment for councils on the Keep it Local principles:"
                + " answers in, scores and reports out.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Exit codes:",
            "  0  good",
            "  1  a file's content has problems, or a report does not fit its answers",
            "  2  the command was not understood, or can't be done as asked",
            "  3  something broke: a full disk, a missing permission, a fault in the program",
            "",
            "Data goes to standard output, words to people to standard error. Colour is for",
            "terminals only, and not where NO_COLOR is set.");
    commands.forEach(command -> root.addSubcommand(command.name(), command.spec()));
    CommandLine line = new CommandLine(root);
    line.setUsageHelpWidth(WIDTH);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(streams)));
    return line;
  }

  static String help(CommandLine line, Streams streams) {
    return line.getUsageMessage(ansi(streams));
  }

  private static Ansi ansi(Streams streams) {
    return streams.isColoured() ? Ansi.ON : Ansi.OFF;
  }
}
