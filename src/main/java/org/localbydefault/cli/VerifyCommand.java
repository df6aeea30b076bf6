package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code verify}: makes a report again from its answers and compares every byte. */
final class VerifyCommand implements Command {
  private static final long LARGEST = 100_000_000;

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "verify",
        "Check that a report (PDF, HTML, JSON or CSV) is what its answers give, byte for byte."
            + " The JSON result is the score certificate. A council's own action plan, printed in a"
            + " report, is not in the answers: it is not certified.",
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
    Optional<Verification.Mismatch> mismatch =
        new Verification(library, round, previous.isPresent()).check(bytes);
    if (mismatch.isPresent()) {
      String message = file + ": " + mismatch.get().message();
      new Messages(streams).error(message, mismatch.get().hint());
      return ExitCode.CONTENT;
    }
    Texts.write(streams, file + ": good, it is what these answers give\n");
    return ExitCode.GOOD;
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file %s".formatted(file), "");
    } else if (Files.size(file) > LARGEST) {
      throw new UsageException("%s is larger than any report".formatted(file), "");
    }
    return Files.readAllBytes(file);
  }
}
