package org.localbydefault.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What one command did. */
final class Ran {
  private static final Path EXAMPLES = Path.of("questionnaires/keep-it-local/examples");

  private final int code;
  private final byte[] data;
  private final String people;

  Ran(int code, byte[] data, String people) {
    this.code = code;
    this.data = data;
    this.people = people;
  }

  /** Runs a command as if all were piped. */
  static Ran command(Object... arguments) {
    return command(false, arguments);
  }

  /** Runs a command as if a person watched, with colour. */
  static Ran watched(Object... arguments) {
    return command(true, arguments);
  }

  private static Ran command(boolean isWatched, Object... arguments) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream people = new ByteArrayOutputStream();
    List<String> words = List.of(arguments).stream().map(Object::toString).toList();
    PrintStream print = new PrintStream(people, true, StandardCharsets.UTF_8);
    int code = LocalByDefault.run(words, new Streams(data, print, isWatched, isWatched));
    return new Ran(code, data.toByteArray(), people.toString(StandardCharsets.UTF_8));
  }

  /** A made-up council's answers. */
  static Path example(String name) {
    return EXAMPLES.resolve(name + ".yaml");
  }

  int code() {
    return code;
  }

  byte[] data() {
    return data;
  }

  String people() {
    return people;
  }

  String out() {
    return new String(data, StandardCharsets.UTF_8);
  }
}
