package org.localbydefault.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One thing that the program can be told to do. Its options are made by hand and not by
 * annotations, since reading those costs more time than most commands need.
 */
interface Command {
  String name();

  /** Its options, parameters and help. */
  CommandSpec spec();

  /** Does it, and gives one of {@link ExitCode}. */
  int run(ParseResult given, Streams streams) throws IOException;
}
