package org.localbydefault.cli;

import java.io.IOException;
import java.util.List;

/** {@code generate-completion}: what makes a shell complete the commands. */
final class CompletionCommand implements Command {
  @Override
  public Syntax syntax() {
    return new Syntax(
        "generate-completion",
        "Print a script that completes commands in bash and zsh.",
        List.of(),
        List.of(),
        List.of("", "source <(local-by-default generate-completion)"));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    Texts.write(streams, Commands.manual(streams).completion());
    return ExitCode.GOOD;
  }
}
