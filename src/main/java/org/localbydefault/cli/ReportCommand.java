package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code report}: answers to finished reports. */
final class ReportCommand implements Command {
  private static final String USUAL_KIND = "council";
  private static final Syntax.Option KIND =
      new Syntax.Option(
          List.of("--kind"),
          "KIND",
          "council, board-page, scrutiny-pack, or one of your own; several with commas. Without"
              + " it: council.",
          List.of(USUAL_KIND, "board-page", "scrutiny-pack"),
          true);
  private static final Syntax.Option OUTPUT =
      Syntax.Option.of(
          "FILE|DIR",
          "A file for one report, a folder for any number, or - for standard output. Without it:"
              + " this folder.",
          "-o",
          "--output");

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "report",
        "Make reports from answers. Each is named <answers>-<kind>.pdf, or <answers>-result.json"
            + " for the whole result. The names of the files written go to standard output.",
        List.of(
            new Syntax.Parameter(
                "ANSWERS", "Files with answers; each gets a report.", 1, Integer.MAX_VALUE)),
        List.of(
            KIND, Options.format(Rendering.FORMATS), Options.PREVIOUS, OUTPUT, Options.CONTENT));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
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
    Outputs outputs = Outputs.of(answers, kinds, format, given.value(OUTPUT).orElse(""));
    return new ReportRun(library, streams, previous, format).make(outputs);
  }

  private static List<Path> answers(Arguments given) {
    return given.parameters().stream().map(Path::of).toList();
  }

  /** The kinds; a whole result has one file and no kind. */
  private static List<String> kinds(Arguments given, String format) {
    List<String> kinds = given.values(KIND);
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
