package org.localbydefault.cli;

import java.io.IOException;

/** One thing that the program can be told to do. */
interface Command {
  /** What it takes. */
  Syntax syntax();

  /** Does it, and gives one of {@link ExitCode}. */
  int run(Arguments given, Streams streams) throws IOException;
}
