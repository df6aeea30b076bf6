package org.localbydefault.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code restore}: a backup into an empty database. */
final class RestoreCommand implements Command {
  private final Host host;

  RestoreCommand(Host host) {
    this.host = host;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "restore",
        "Fill an empty database from a backup, of this kind of database or the other. Stop the"
            + " application first.",
        List.of(Syntax.Parameter.one("FILE", "The backup.")),
        List.of(Options.DATA));
  }

  @Override
  public int run(Arguments given, Streams streams) {
    Path file = Path.of(given.parameter(0));
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file %s".formatted(file), "");
    }
    new Messages(streams).say(host.restore(Options.data(given), file));
    return ExitCode.GOOD;
  }
}
