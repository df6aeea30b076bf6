package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.localbydefault.exchange.ResultCsv;
import org.localbydefault.exchange.ResultJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code score}: what answers come to. */
final class ScoreCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "csv");

  @Override
  public String name() {
    return "score";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(name(), "Score a council's answers: levels, scores, coverage and bounds.");
    Options.addParameter(spec, "ANSWERS", "1", "The file with the answers.");
    Options.addFormat(spec, FORMATS.toArray(String[]::new));
    Options.addPrevious(spec);
    Options.addContent(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Streams streams) throws IOException {
    String format = Options.format(given, FORMATS);
    Rounds rounds = new Rounds(Options.library(given));
    Round round = rounds.read(Path.of(Options.parameter(given, 0)), Options.previous(given));
    new Messages(streams).problems(rounds.warnings());
    switch (format) {
      case "json" -> ResultJson.write(streams.data(), round.results(), round.certificate());
      case "csv" -> ResultCsv.write(streams.data(), round.results());
      default -> Texts.writeLines(streams, ScoreText.of(round.results()));
    }
    return ExitCode.GOOD;
  }
}
