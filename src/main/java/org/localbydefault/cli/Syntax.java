package org.localbydefault.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a command takes. Arguments are understood by it, and help and shell completion are made from
 * it; annotations would say the same, and take more time to read than most commands need.
 *
 * @param description what it does, for its help
 * @param footer lines under its help
 */
record Syntax(
    String name,
    String description,
    List<Parameter> parameters,
    List<Option> options,
    List<String> footer) {
  /** Shows the help. */
  static final Option HELP = Option.flag("Show this help and exit.", "-h", "--help");

  /** Shows where the program broke. */
  static final Option STACKTRACE =
      Option.flag("If the program breaks, show where. For those who mend it.", "--stacktrace");

  Syntax {
    parameters = List.copyOf(parameters);
    options = Stream.concat(options.stream(), Stream.of(HELP, STACKTRACE)).toList();
    footer = List.copyOf(footer);
  }

  static Syntax of(
      String name, String description, List<Parameter> parameters, List<Option> options) {
    return new Syntax(name, description, parameters, options, List.of());
  }

  /** Whether it takes an option of this name, such as {@code --data}. */
  boolean has(String name) {
    return options.stream().anyMatch(option -> option.names().contains(name));
  }

  /**
   * A value that stands by itself.
   *
   * @param label what it is, in capitals
   * @param fewest how many there must be
   * @param most how many there may be
   */
  record Parameter(String label, String description, int fewest, int most) {
    static Parameter one(String label, String description) {
      return new Parameter(label, description, 1, 1);
    }
  }

  /**
   * A value with a name, or a mark without a value.
   *
   * @param label what the value is, in capitals; empty for a mark
   * @param values that are known, for completion; empty where any will do
   * @param isRepeatable whether it may stand several times, or have several values with commas
   */
  record Option(
      List<String> names,
      String label,
      String description,
      List<String> values,
      boolean isRepeatable) {

    static Option flag(String description, String... names) {
      return new Option(List.of(names), "", description, List.of(), false);
    }

    static Option of(String label, String description, String... names) {
      return new Option(List.of(names), label, description, List.of(), false);
    }

    /** An option with one of a few values; the first counts where it is left out. */
    static Option choice(String name, String label, List<String> values) {
      String description =
          "One of " + String.join(", ", values) + ". Without it: " + values.get(0) + ".";
      return new Option(List.of(name), label, description, values, false);
    }

    boolean hasValue() {
      return !label.isEmpty();
    }

    /** The name in full. */
    String name() {
      return names.get(names.size() - 1);
    }
  }
}
