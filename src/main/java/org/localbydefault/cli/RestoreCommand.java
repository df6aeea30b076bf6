package org.localbydefault.cli;

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
        List.of(Options.DATA, Options.MOST));
  }

  @Override
  public int run(Arguments given, Streams streams) {
    Host.Source source = Options.source(given, given.parameter(0));
    new Messages(streams).say(host.restore(Options.data(given), source));
    return ExitCode.GOOD;
  }
}
