package org.localbydefault.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Severity;

/** What is told to people. */
final class Messages {
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  private final Streams streams;

  Messages(Streams streams) {
    this.streams = streams;
  }

  void say(String text) {
    streams.people().println(text);
  }

  /** An error with what to do about it. */
  void error(String message, String hint) {
    say(coloured(RED, "error:") + " " + message);
    if (!hint.isEmpty()) {
      say("    " + hint);
    }
  }

  /** Problems as compilers print them, in the order of files and lines. */
  void problems(Collection<Problem> problems) {
    for (Problem problem : problems.stream().sorted().toList()) {
      String word = problem.severity().name().toLowerCase(Locale.ROOT) + ":";
      String colour =
          switch (problem.severity()) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> "";
          };
      say(problem.toString().replaceFirst(word, coloured(colour, word)));
    }
  }

  /** Such as "2 errors and 1 warning". */
  static String count(List<Problem> problems) {
    StringBuilder words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long number = problems.stream().filter(p -> p.severity() == severity).count();
      if (number > 0) {
        String noun = severity.name().toLowerCase(Locale.ROOT);
        words.append(words.isEmpty() ? "" : ", ");
        words.append(number).append(' ').append(noun).append(number == 1 ? "" : "s");
      }
    }
    return words.isEmpty() ? "no problems" : words.toString();
  }

  /** Such as "2 errors". */
  static String errors(int number) {
    return number + (number == 1 ? " error" : " errors");
  }

  private String coloured(String colour, String text) {
    return streams.isColoured() && !colour.isEmpty() ? colour + text + PLAIN : text;
  }
}
