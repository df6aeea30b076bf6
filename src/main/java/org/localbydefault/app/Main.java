package org.localbydefault.app;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.localbydefault.cli.LocalByDefault;
import org.localbydefault.cli.Streams;

/** Starts the program. Commands that need no server run without Quarkus. */
@QuarkusMain
public final class Main {
  private static final List<String> NOTHING_ASKED = List.of("serve");

  private Main() {}

  public static void main(String[] arguments) {
    // Before anything logs: afterwards it is too late.
    System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    List<String> words = arguments.length == 0 ? NOTHING_ASKED : List.of(arguments);
    int code = LocalByDefault.run(words, Streams.ofProcess(), new Machine());
    if (code != 0) {
      System.exit(code);
    }
  }
}
