package org.localbydefault.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plain text on the data stream. */
final class Texts {
  private static final int WIDTH = 88;

  private Texts() {}

  static void write(Streams streams, String text) throws IOException {
    streams.data().write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void writeLines(Streams streams, List<String> lines) throws IOException {
    write(streams, String.join("\n", lines) + "\n");
  }

  /** A text filled up with spaces. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  /** A text with spaces before it. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - length(text))) + text;
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A long text in lines that begin with the same indent. */
  static List<String> wrapped(String indent, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      boolean isFull = length(line.toString()) + 1 + length(word) > WIDTH;
      if (isFull && line.length() > indent.length()) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
