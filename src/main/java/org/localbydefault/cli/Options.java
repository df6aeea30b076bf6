package org.localbydefault.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.localbydefault.cli.Syntax.Option;
import org.localbydefault.questionnaire.yaml.Hints;

/** The options that commands share, and how they are read. */
final class Options {
  static final Option CONTENT =
      Option.of(
          "DIR",
          "A folder with your own `questionnaires` or `reports` or both, in place of those in the"
              + " program.",
          "--content");
  static final Option DATA =
      Option.of("DIR", "The folder with the database. Without it: data.", "--data");
  static final Option MOST =
      Option.of(
          "MB",
          "The most megabytes that the backup may unpack to. Without it: 100 times its size, at"
              + " least 100 and at most 10000.",
          "--most");
  static final Option PREVIOUS =
      Option.of("ANSWERS", "Answers of the round before, to compare with.", "--previous");

  private static final String FORMAT = "--format";

  private Options() {}

  static Option format(List<String> formats) {
    return Option.choice(FORMAT, "FORMAT", formats);
  }

  static Library library(Arguments given) {
    return given.value(CONTENT).map(Path::of).map(Library::of).orElseGet(Library::shipped);
  }

  static Optional<Path> data(Arguments given) {
    return given.value(DATA).map(Path::of);
  }

  /**
   * A backup, with what it may unpack to.
   *
   * @throws UsageException if there is none, or that is no number
   */
  static Host.Source source(Arguments given, String name) {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file %s".formatted(file), "");
    }
    return new Host.Source(file, given.value(MOST).map(Options::megabytes));
  }

  private static long megabytes(String text) {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new UsageException(
          "`%s` is not a number of megabytes".formatted(text), "Write one such as 20000.");
    }
    return Long.parseLong(text);
  }

  static Optional<Path> previous(Arguments given) {
    return given.value(PREVIOUS).map(Path::of);
  }

  /** The format that was asked for, or the first of those allowed. */
  static String format(Arguments given, List<String> allowed) {
    return choose("format", given.value(FORMAT).orElse(allowed.get(0)), allowed);
  }

  /**
   * @throws UsageException if the word is none of those allowed
   */
  static String choose(String noun, String word, List<String> allowed) {
    if (!allowed.contains(word)) {
      throw new UsageException(
          "`%s` is not a known %s".formatted(word, noun), Hints.unknown(word, allowed));
    }
    return word;
  }
}
