package org.localbydefault.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code generate-completion}: what makes a shell complete the commands. */
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "generate-completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(name(), "Print a script that completes commands in bash and zsh.");
    spec.usageMessage().footer("", "source <(local-by-default generate-completion)");
    return spec;
  }

  @Override
  public int run(ParseResult given, Streams streams) throws IOException {
    Texts.write(
        streams, AutoComplete.bash(Edition.COMMAND, Commands.line(Commands.all(), streams)));
    return ExitCode.GOOD;
  }
}
