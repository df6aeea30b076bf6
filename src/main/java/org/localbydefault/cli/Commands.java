package org.localbydefault.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, and the line that holds them. */
final class Commands {
  private static final int WIDTH = 88;

  private Commands() {}

  /** By name, in the order of the help. */
  static Map<String, Command> all() {
    Map<String, Command> commands = new LinkedHashMap<>();
    List.of(
            new ScoreCommand(),
            new ExplainCommand(),
            new MatchCommand(),
            new ReportCommand(),
            new VerifyCommand(),
            new ValidateCommand(),
            new NewCommand(),
            new CompletionCommand())
        .forEach(command -> commands.put(command.name(), command));
    return commands;
  }

  /** The line, ready to understand arguments. */
  static CommandLine line(Collection<Command> commands, Streams streams) {
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
