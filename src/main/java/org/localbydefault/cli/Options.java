package org.localbydefault.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.yaml.Hints;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options that commands share, and how they are read. */
final class Options {
  static final String STACKTRACE = "--stacktrace";
  private static final String CONTENT = "--content";
  private static final String FORMAT = "--format";
  private static final String PREVIOUS = "--previous";

  private Options() {}

  /** A command with what every command has. */
  static CommandSpec command(String name, String... description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description).abbreviateSynopsis(true).sortOptions(false);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder(STACKTRACE)
            .description("If the program breaks, show where. For those who mend it.")
            .build());
    return spec;
  }

  static void addContent(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(CONTENT)
            .type(Path.class)
            .paramLabel("DIR")
            .description(
                "A folder with your own `questionnaires` or `reports` or both, in place of"
                    + " those in the program.")
            .build());
  }

  static void addPrevious(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(PREVIOUS)
            .type(Path.class)
            .paramLabel("ANSWERS")
            .description("Answers of the round before, to compare with.")
            .build());
  }

  static void addFormat(CommandSpec spec, String... formats) {
    spec.addOption(
        OptionSpec.builder(FORMAT)
            .type(String.class)
            .paramLabel("FORMAT")
            .completionCandidates(List.of(formats))
            .description(
                "One of " + String.join(", ", formats) + ". Without it: " + formats[0] + ".")
            .build());
  }

  static void addParameter(CommandSpec spec, String label, String arity, String description) {
    int index = spec.positionalParameters().size();
    boolean isMany = !arity.equals("1");
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .index(isMany ? index + "..*" : String.valueOf(index))
            .paramLabel(label)
            .arity(arity)
            .description(description);
    spec.addPositional(
        isMany
            ? builder.type(List.class).auxiliaryTypes(String.class).build()
            : builder.type(String.class).build());
  }

  static Library library(ParseResult given) {
    Path folder = given.matchedOptionValue(CONTENT, null);
    return folder == null ? Library.shipped() : Library.of(folder);
  }

  static Optional<Path> previous(ParseResult given) {
    return Optional.ofNullable(given.matchedOptionValue(PREVIOUS, null));
  }

  /** The format that was asked for, or the first of those allowed. */
  static String format(ParseResult given, List<String> allowed) {
    String format = given.matchedOptionValue(FORMAT, allowed.get(0));
    return choose("format", format, allowed);
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

  static String parameter(ParseResult given, int index) {
    return given.matchedPositionalValue(index, "");
  }
}
