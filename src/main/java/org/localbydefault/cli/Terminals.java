package org.localbydefault.cli;

import java.io.Console;

/** Finds out whether a person is watching. */
final class Terminals {
  private Terminals() {}

  @SuppressWarnings("SystemConsoleNull") // up to Java 21 null is what tells; from 22 on isTerminal
  static boolean isThere() {
    Console console = System.console();
    return console != null && isReal(console);
  }

  /** Since Java 22 there is a console even where all is piped; only it knows. */
  private static boolean isReal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
