package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Questionnaire;

/** {@code verify}: makes a report again from its answers and compares every byte. */
final class VerifyCommand implements Command {
  private static final long LARGEST = 100_000_000;

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "verify",
        "Check that a report (PDF, HTML, JSON or CSV) is what its answers give, byte for byte."
            + " The JSON result is the score certificate.",
        List.of(
            Syntax.Parameter.one("REPORT-OR-CERTIFICATE", "The file to check."),
            Syntax.Parameter.one("ANSWERS", "The answers that it is said to be made from.")),
        List.of(Options.PREVIOUS, Options.CONTENT));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    Path file = Path.of(given.parameter(0));
    byte[] bytes = bytes(file);
    Optional<Path> previous = Options.previous(given);
    Library library = Options.library(given);
    Round round = new Rounds(library).read(Path.of(given.parameter(1)), previous);
    Optional<Claim> claim = Claim.of(bytes);
    if (claim.isEmpty()) {
      return fail(streams, file, "it is no report of this program, or its head was altered", "");
    }
    Difference difference = Difference.of(claim.get(), round);
    if (difference != Difference.NONE) {
      String hint =
          difference == Difference.INPUTS && previous.isEmpty()
              ? "If it compares with the round before, name those answers with --previous."
              : "";
      return fail(streams, file, difference.inWords(claim.get(), round), hint);
    }
    return compare(streams, file, bytes, again(claim.get(), round, library));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file %s".formatted(file), "");
    } else if (Files.size(file) > LARGEST) {
      throw new UsageException("%s is larger than any report".formatted(file), "");
    }
    return Files.readAllBytes(file);
  }

  private static byte[] again(Claim claim, Round round, Library library) throws IOException {
    return claim.kind().isEmpty()
        ? Rendering.result(round, claim.format())
        : Rendering.report(
            round, library.definition(claim.kind()), library.wording(), claim.format());
  }

  private static int compare(Streams streams, Path file, byte[] given, byte[] again)
      throws IOException {
    int at = Arrays.mismatch(given, again);
    if (at < 0) {
      Texts.write(streams, file + ": good, it is what these answers give\n");
      return ExitCode.GOOD;
    }
    return fail(
        streams,
        file,
        "it was altered, or made with other case studies or wording: it differs from byte %,d on"
            .formatted(at + 1),
        given.length == again.length
            ? ""
            : "It has %,d bytes and not %,d.".formatted(given.length, again.length));
  }

  private static int fail(Streams streams, Path file, String message, String hint) {
    new Messages(streams).error(file + ": " + message, hint);
    return ExitCode.CONTENT;
  }

  /** What a file was made from that is not what it is checked against. */
  private enum Difference {
    NONE,
    EDITION,
    QUESTIONNAIRE,
    INPUTS;

    static Difference of(Claim claim, Round round) {
      if (!claim.edition().isEmpty() && !claim.edition().equals(Edition.NAME)) {
        return EDITION;
      } else if (!claim.questionnaire().isEmpty()
          && !claim.questionnaire().equals(questionnaire(round))) {
        return QUESTIONNAIRE;
      }
      return round.certificate().digest().startsWith(claim.digest()) ? NONE : INPUTS;
    }

    private static String questionnaire(Round round) {
      Questionnaire questionnaire = round.results().card().questionnaire();
      return questionnaire.id() + " " + questionnaire.version();
    }

    String inWords(Claim claim, Round round) {
      return switch (this) {
        case NONE -> "";
        case EDITION ->
            "it was made with %s, and this is %s".formatted(claim.edition(), Edition.NAME);
        case QUESTIONNAIRE ->
            "it was made with questionnaire %s, and this is %s"
                .formatted(claim.questionnaire(), questionnaire(round));
        case INPUTS ->
            "it was made from other answers, or its certificate was altered: %s and not %s"
                .formatted(claim.digest(), round.certificate().digest());
      };
    }
  }
}
