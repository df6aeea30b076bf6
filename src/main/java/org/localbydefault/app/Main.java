package org.localbydefault.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.localbydefault.cli.LocalByDefault;
import org.localbydefault.cli.Streams;

/** Starts the program. Commands that need no server run without Quarkus. */
@QuarkusMain
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    if (words.isEmpty() || words.get(0).equals("serve")) {
      Quarkus.run(arguments);
      return;
    }
    int code = LocalByDefault.run(words, Streams.ofProcess());
    if (code != 0) {
      System.exit(code);
    }
  }
}
