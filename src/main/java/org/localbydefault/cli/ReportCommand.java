package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code report}: answers to finished reports. */
final class ReportCommand implements Command {
  private static final String KIND = "--kind";
  private static final String OUTPUT = "--output";
  private static final String USUAL_KIND = "council";

  @Override
  public String name() {
    return "report";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "Make reports from answers. Each is named <answers>-<kind>.pdf, or <answers>-result.json"
                + " for the whole result. The names of the files written go to standard output.");
    Options.addParameter(spec, "ANSWERS", "1..*", "Files with answers; each gets a report.");
    spec.addOption(
        OptionSpec.builder(KIND)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .paramLabel("KIND")
            .completionCandidates(List.of("council", "board-page", "scrutiny-pack"))
            .description(
                "council, board-page, scrutiny-pack, or one of your own; several with commas."
                    + " Without it: council.")
            .build());
    Options.addFormat(spec, Rendering.FORMATS.toArray(String[]::new));
    Options.addPrevious(spec);
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .type(String.class)
            .paramLabel("FILE|DIR")
            .description(
                "A file for one report, a folder for any number, or - for standard output."
                    + " Without it: this folder.")
            .build());
    Options.addContent(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Streams streams) throws IOException {
    String format = Options.format(given, Rendering.FORMATS);
    List<String> kinds = kinds(given, format);
    List<Path> answers = answers(given);
    Optional<Path> previous = Options.previous(given);
    if (previous.isPresent() && answers.size() > 1) {
      throw new UsageException(
          "--previous goes with one file of answers and not with " + answers.size(),
          "Make the reports one by one.");
    }
    Library library = Options.library(given);
    kinds.forEach(library::checkKind);
    Outputs outputs = Outputs.of(answers, kinds, format, given.matchedOptionValue(OUTPUT, ""));
    return new ReportRun(library, streams, previous, format).make(outputs);
  }

  private static List<Path> answers(ParseResult given) {
    List<String> names = given.matchedPositionalValue(0, List.of());
    return names.stream().map(Path::of).toList();
  }

  /** The kinds; a whole result has one file and no kind. */
  private static List<String> kinds(ParseResult given, String format) {
    List<String> kinds = given.matchedOptionValue(KIND, List.of());
    if (Rendering.hasKind(format)) {
      return kinds.isEmpty() ? List.of(USUAL_KIND) : kinds;
    } else if (!kinds.isEmpty()) {
      throw new UsageException(
          "--kind goes with pdf and html: %s holds the whole result".formatted(format),
          "Leave --kind out.");
    }
    return List.of();
  }
}
