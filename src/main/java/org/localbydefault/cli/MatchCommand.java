package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.localbydefault.exchange.MatchJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code match}: which case studies were chosen for which weakness, and why. */
final class MatchCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public String name() {
    return "match";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(name(), "Show the weak statements and the case studies chosen for them.");
    Options.addParameter(spec, "ANSWERS", "1", "The file with the answers.");
    Options.addFormat(spec, FORMATS.toArray(String[]::new));
    Options.addContent(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Streams streams) throws IOException {
    String format = Options.format(given, FORMATS);
    Library library = Options.library(given);
    Rounds rounds = new Rounds(library);
    Round round = rounds.read(Path.of(Options.parameter(given, 0)), Optional.empty());
    new Messages(streams).problems(rounds.warnings());
    if (format.equals("json")) {
      MatchJson.write(streams.data(), round.results());
    } else {
      Texts.writeLines(streams, MatchText.of(round.results(), library.wording()));
    }
    return ExitCode.GOOD;
  }
}
