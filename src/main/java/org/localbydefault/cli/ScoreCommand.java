package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.localbydefault.exchange.ResultCsv;
import org.localbydefault.exchange.ResultJson;

/** {@code score}: what answers come to. */
final class ScoreCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "csv");

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "score",
        "Score a council's answers: levels, scores, coverage and bounds.",
        List.of(Syntax.Parameter.one("ANSWERS", "The file with the answers.")),
        List.of(Options.format(FORMATS), Options.PREVIOUS, Options.CONTENT));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    String format = Options.format(given, FORMATS);
    Rounds rounds = new Rounds(Options.library(given));
    Round round = rounds.read(Path.of(given.parameter(0)), Options.previous(given));
    new Messages(streams).problems(rounds.warnings());
    switch (format) {
      case "json" -> ResultJson.write(streams.data(), round.results(), round.certificate());
      case "csv" -> ResultCsv.write(streams.data(), round.results());
      default -> Texts.writeLines(streams, ScoreText.of(round.results()));
    }
    return ExitCode.GOOD;
  }
}
