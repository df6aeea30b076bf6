package org.localbydefault.cli;

import java.util.List;

/** {@code rehearse}: a start from which Java can learn. */
final class RehearseCommand implements Command {
  private final Host host;

  RehearseCommand(Host host) {
    this.host = host;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "rehearse",
        "Start the application, look at its first pages, and stop, all on an empty folder of its"
            + " own. What Java is told to keep of it makes later starts faster.",
        List.of(),
        List.of());
  }

  @Override
  public int run(Arguments given, Streams streams) {
    return host.rehearse();
  }
}
