package org.localbydefault.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command's output goes: data to one stream, words to people to the other. Both are UTF-8.
 *
 * @param isTerminal whether a person is watching
 * @param isColoured whether colour may be used
 */
public record Streams(
    OutputStream data, PrintStream people, boolean isTerminal, boolean isColoured) {
  private static final int BUFFER = 16_384;

  /** The streams of this process. */
  public static Streams ofProcess() {
    boolean isTerminal = Terminals.isThere();
    boolean isPlain = isSet("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
    return new Streams(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal,
        isTerminal && !isPlain);
  }

  private static boolean isSet(String name) {
    String value = System.getenv(name);
    return value != null && !value.isEmpty();
  }
}
