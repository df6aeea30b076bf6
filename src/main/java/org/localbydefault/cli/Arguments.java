package org.localbydefault.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.cli.Syntax.Option;
import org.localbydefault.cli.Syntax.Parameter;
import org.localbydefault.questionnaire.yaml.Hints;

/** What was typed, understood by a command's syntax. */
final class Arguments {
  private final Syntax syntax;
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> parameters = new ArrayList<>();

  private Arguments(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Understands what was typed after a command's name: {@code --name value}, {@code --name=value},
   * {@code -o value}; after {@code --} nothing is an option.
   *
   * @throws UsageException if it does not fit; help can be asked for with anything beside it
   */
  static Arguments parse(Syntax syntax, List<String> words) {
    Arguments arguments = new Arguments(syntax);
    int i = 0;
    while (i < words.size()) {
      String word = words.get(i);
      if (word.equals("--")) {
        arguments.parameters.addAll(words.subList(i + 1, words.size()));
        break;
      }
      boolean isOption = word.startsWith("-") && word.length() > 1;
      i += isOption ? arguments.option(word, words, i) : arguments.parameter(word);
    }
    if (!arguments.has(Syntax.HELP)) {
      arguments.checkParameters();
    }
    return arguments;
  }

  private int parameter(String word) {
    parameters.add(word);
    return 1;
  }

  /** Takes an option, and gives how many words that were. */
  private int option(String word, List<String> words, int at) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option = find(name).orElseThrow(() -> unknown(name));
    List<String> values = options.computeIfAbsent(option.name(), key -> new ArrayList<>());
    if (!values.isEmpty() && !option.isRepeatable()) {
      throw new UsageException(name + " stands twice", "Keep one.");
    } else if (!option.hasValue()) {
      if (equals >= 0) {
        throw new UsageException(name + " takes no value", "");
      }
      values.add("");
      return 1;
    }
    boolean isMissing =
        equals < 0 && (at + 1 == words.size() || find(words.get(at + 1)).isPresent());
    String value = equals >= 0 ? word.substring(equals + 1) : isMissing ? "" : words.get(at + 1);
    if (value.isEmpty()) {
      throw new UsageException(
          name + " needs a value", "Write " + name + " " + option.label() + ".");
    }
    values.addAll(option.isRepeatable() ? List.of(value.split(",", -1)) : List.of(value));
    return equals < 0 ? 2 : 1;
  }

  private Optional<Option> find(String name) {
    return syntax.options().stream().filter(option -> option.names().contains(name)).findFirst();
  }

  private UsageException unknown(String name) {
    List<String> known = syntax.options().stream().flatMap(o -> o.names().stream()).toList();
    return new UsageException(
        "`%s` is not a known option of `%s`".formatted(name, syntax.name()),
        Hints.unknown(name, known));
  }

  private void checkParameters() {
    int fewest = 0;
    int most = 0;
    for (Parameter parameter : syntax.parameters()) {
      fewest += parameter.fewest();
      most = parameter.most() == Integer.MAX_VALUE ? Integer.MAX_VALUE : most + parameter.most();
      if (parameters.size() < fewest) {
        throw new UsageException(
            "%s is missing".formatted(parameter.label()), parameter.description());
      }
    }
    if (parameters.size() > most) {
      throw new UsageException(
          "`%s` is more than `%s` takes".formatted(parameters.get(most), syntax.name()),
          "Put a name with spaces in quotes.");
    }
  }

  boolean has(Option option) {
    return options.containsKey(option.name());
  }

  Optional<String> value(Option option) {
    return value(option.name());
  }

  Optional<String> value(String name) {
    return values(name).stream().findFirst();
  }

  List<String> values(Option option) {
    return values(option.name());
  }

  private List<String> values(String name) {
    return options.getOrDefault(name, List.of());
  }

  String parameter(int index) {
    return parameters.get(index);
  }

  List<String> parameters() {
    return List.copyOf(parameters);
  }
}
