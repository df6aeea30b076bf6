package org.localbydefault.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.yaml.Hints;
import org.localbydefault.report.Edition;

/** The program as a command line: one call is one command. */
public final class LocalByDefault {
  private final Streams streams;
  private final Messages messages;
  private final Host host;

  private LocalByDefault(Streams streams, Host host) {
    this.streams = streams;
    this.host = host;
    this.messages = new Messages(streams);
  }

  /** Does what the arguments say, and gives one of {@link ExitCode}. Never throws. */
  public static int run(List<String> arguments, Streams streams, Host host) {
    HeadStart.take(arguments);
    return new LocalByDefault(streams, host).run(arguments);
  }

  /** The same, for commands that need neither a server nor a database. */
  static int run(List<String> arguments, Streams streams) {
    return run(arguments, streams, new NoHost());
  }

  private int run(List<String> arguments) {
    try {
      int code = understand(arguments);
      streams.data().flush();
      return code;
    } catch (UsageException e) {
      messages.error(String.valueOf(e.getMessage()), e.hint());
      return ExitCode.USAGE;
    } catch (Refusal e) {
      messages.error(String.valueOf(e.getMessage()), e.hint());
      return e.code();
    } catch (ContentException e) {
      messages.problems(e.problems());
      messages.say(Messages.count(e.problems()));
      return ExitCode.CONTENT;
    } catch (OutputException e) {
      return broken(String.valueOf(e.getMessage()), e, arguments);
    } catch (IOException e) {
      if (isReaderGone(e)) {
        return ExitCode.GOOD;
      }
      return broken("output could not be written: " + WholeFile.reason(e), e, arguments);
    } catch (Throwable e) {
      String name = e.getClass().getSimpleName();
      String message = e.getMessage() == null ? name : name + ": " + e.getMessage();
      return broken("something broke in the program: " + message, e, arguments);
    }
  }

  /** Whether who reads the output has had enough, such as {@code head}. */
  private static boolean isReaderGone(IOException e) {
    return "Broken pipe".equals(e.getMessage());
  }

  private int broken(String message, Throwable cause, List<String> arguments) {
    boolean isTraced = arguments.contains(Syntax.STACKTRACE.name());
    messages.error(message, isTraced ? "" : "For the details add --stacktrace.");
    if (isTraced) {
      cause.printStackTrace(streams.people());
    }
    return ExitCode.BROKEN;
  }

  private int understand(List<String> arguments) throws IOException {
    int at = 0;
    while (at < arguments.size() && arguments.get(at).startsWith("-")) {
      at++;
    }
    arguments.subList(0, at).forEach(LocalByDefault::checkPlace);
    Arguments before = Arguments.parse(Commands.program(), arguments.subList(0, at));
    if (before.has(Syntax.HELP)) {
      Texts.write(streams, Commands.manual(streams).help());
      return ExitCode.GOOD;
    } else if (before.has(Commands.VERSION)) {
      Texts.write(streams, Edition.NAME + "\n");
      return ExitCode.GOOD;
    } else if (at == arguments.size()) {
      messages.say(Commands.manual(streams).help());
      return ExitCode.USAGE;
    }
    return run(arguments.get(at), arguments.subList(at + 1, arguments.size()));
  }

  /** Whoever leaves out the command learns whose option it is. */
  private static void checkPlace(String word) {
    String name = word.replaceFirst("=.*", "");
    Commands.all().stream()
        .map(Command::syntax)
        .filter(syntax -> !Commands.program().has(name) && syntax.has(name))
        .findFirst()
        .ifPresent(
            syntax -> {
              throw new UsageException(
                  "`%s` stands without a command before it".formatted(name),
                  "Write `%s %s`.".formatted(syntax.name(), name));
            });
  }

  private int run(String name, List<String> words) throws IOException {
    Optional<Command> command = Commands.find(name, host);
    if (command.isEmpty()) {
      List<String> known = Commands.all().stream().map(c -> c.syntax().name()).toList();
      throw new UsageException(
          "`%s` is not a known command".formatted(name), Hints.unknown(name, known));
    }
    Arguments given = Arguments.parse(command.get().syntax(), words);
    if (given.has(Syntax.HELP)) {
      Texts.write(streams, Commands.manual(streams).help(name));
      return ExitCode.GOOD;
    }
    return command.get().run(given, streams);
  }
}
