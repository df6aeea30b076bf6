package org.localbydefault.cli;

import java.nio.file.Path;
import java.util.List;

/** {@code backup}: everything kept, in one file. */
final class BackupCommand implements Command {
  private final Host host;

  BackupCommand(Host host) {
    this.host = host;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "backup",
        "Write everything that is kept to one file, whole or not at all. The application may run"
            + " meanwhile.",
        List.of(Syntax.Parameter.one("FILE", "The file to write, such as council.backup.")),
        List.of(Options.DATA));
  }

  @Override
  public int run(Arguments given, Streams streams) {
    Path file = Path.of(given.parameter(0));
    WholeFile.check(file);
    new Messages(streams).say(host.backup(Options.data(given), file));
    return ExitCode.GOOD;
  }
}
