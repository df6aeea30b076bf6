package org.localbydefault.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a command line: one call is one command. */
public final class LocalByDefault {
  private final Streams streams;
  private final Messages messages;

  private LocalByDefault(Streams streams) {
    this.streams = streams;
    this.messages = new Messages(streams);
  }

  /** Does what the arguments say, and gives one of {@link ExitCode}. Never throws. */
  public static int run(List<String> arguments, Streams streams) {
    return new LocalByDefault(streams).run(arguments);
  }

  private int run(List<String> arguments) {
    HeadStart.take(arguments);
    try {
      int code = parseAndRun(arguments);
      streams.data().flush();
      return code;
    } catch (UsageException e) {
      messages.error(String.valueOf(e.getMessage()), e.hint());
      return ExitCode.USAGE;
    } catch (ContentException e) {
      messages.problems(e.problems());
      messages.say(Messages.count(e.problems()));
      return ExitCode.CONTENT;
    } catch (OutputException e) {
      return broken(String.valueOf(e.getMessage()), e, arguments);
    } catch (IOException e) {
      return broken("output could not be written: " + WholeFile.reason(e), e, arguments);
    } catch (Throwable e) {
      String name = e.getClass().getSimpleName();
      String message = e.getMessage() == null ? name : name + ": " + e.getMessage();
      return broken("something broke in the program: " + message, e, arguments);
    }
  }

  private int broken(String message, Throwable cause, List<String> arguments) {
    boolean isTraced = arguments.contains(Options.STACKTRACE);
    messages.error(message, isTraced ? "" : "For the details add --stacktrace.");
    if (isTraced) {
      cause.printStackTrace(streams.people());
    }
    return ExitCode.BROKEN;
  }

  private int parseAndRun(List<String> arguments) throws IOException {
    List<Command> commands = Commands.meant(arguments);
    CommandLine line = Commands.line(commands, streams);
    try {
      ParseResult given = line.parseArgs(arguments.toArray(String[]::new));
      while (given.hasSubcommand() && !given.isUsageHelpRequested()) {
        given = given.subcommand();
      }
      return run(given, commands);
    } catch (ParameterException e) {
      return misunderstood(e);
    }
  }

  private int run(ParseResult given, List<Command> commands) throws IOException {
    if (given.isUsageHelpRequested()) {
      Texts.write(streams, Commands.help(given.commandSpec().commandLine(), streams));
      return ExitCode.GOOD;
    }
    if (given.isVersionHelpRequested()) {
      Texts.write(streams, Edition.NAME + "\n");
      return ExitCode.GOOD;
    }
    for (Command command : commands) {
      if (command.name().equals(given.commandSpec().name())) {
        return command.run(given, streams);
      }
    }
    messages.say(Commands.help(given.commandSpec().commandLine(), streams));
    return ExitCode.USAGE;
  }

  private int misunderstood(ParameterException e) {
    String hint = "";
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      hint = "Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    messages.error(String.valueOf(e.getMessage()), hint);
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    messages.say("    What can be asked for: " + command + " --help");
    return ExitCode.USAGE;
  }

  /** The arguments of a process. */
  public static int run(String[] arguments, Streams streams) {
    return run(Arrays.asList(arguments), streams);
  }
}
