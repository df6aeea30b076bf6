package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.localbydefault.exchange.MatchJson;

/** {@code match}: which case studies were chosen for which weakness, and why. */
final class MatchCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "match",
        "Show the weak statements and the case studies chosen for them.",
        List.of(Syntax.Parameter.one("ANSWERS", "The file with the answers.")),
        List.of(Options.format(FORMATS), Options.CONTENT));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    String format = Options.format(given, FORMATS);
    Library library = Options.library(given);
    Rounds rounds = new Rounds(library);
    Round round = rounds.read(Path.of(given.parameter(0)), Optional.empty());
    new Messages(streams).problems(rounds.warnings());
    if (format.equals("json")) {
      MatchJson.write(streams.data(), round.results());
    } else {
      Texts.writeLines(streams, MatchText.of(round.results(), library.wording()));
    }
    return ExitCode.GOOD;
  }
}
