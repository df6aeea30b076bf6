package org.localbydefault.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.localbydefault.exchange.SpreadsheetMark;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.report.Edition;

/** Holds a file against what its answers give. */
final class Verification {
  private static final String PLAN =
      "A council's own plan, where a report prints one, is not in the answers and not certified:"
          + " such a report can't be made again from them alone.";

  private final Library library;
  private final Round round;
  private final boolean hasPrevious;

  Verification(Library library, Round round, boolean hasPrevious) {
    this.library = library;
    this.round = round;
    this.hasPrevious = hasPrevious;
  }

  /** What does not fit, and what to do about it. */
  record Mismatch(String message, String hint) {}

  /** Why a file is not what the answers give; absent where it is, byte for byte. */
  Optional<Mismatch> check(byte[] file) throws IOException {
    byte[] unmarked = SpreadsheetMark.without(file);
    Optional<Claim> claim = Claim.of(unmarked);
    byte[] bytes = claim.filter(one -> one.format().equals("csv")).isPresent() ? unmarked : file;
    if (claim.isEmpty()) {
      return mismatch("it is no report of this program, or its head was altered", "");
    }
    Optional<Mismatch> origin = origin(claim.get());
    return origin.isPresent() ? origin : compare(claim.get(), bytes);
  }

  /** What a file says that it was made with, where that is not at hand. */
  private Optional<Mismatch> origin(Claim claim) {
    String expected = round.certificate().digest();
    String shown = expected.substring(0, Math.min(expected.length(), claim.digest().length()));
    if (!claim.edition().isEmpty() && !claim.edition().equals(Edition.NAME)) {
      return mismatch(
          "it was made with %s, and this is %s".formatted(claim.edition(), Edition.NAME),
          "Check it with the program that made it.");
    } else if (!claim.questionnaire().isEmpty() && !claim.questionnaire().equals(questionnaire())) {
      return mismatch(
          "it was made with questionnaire %s, and this is %s"
              .formatted(claim.questionnaire(), questionnaire()),
          "Name the folder that holds it with --content.");
    } else if (!claim.kind().isEmpty() && !library.hasKind(claim.kind())) {
      return mismatch(
          "it says that it is of the kind `%s`, which is not known here".formatted(claim.kind()),
          "It was altered, or its kind is in a folder to be named with --content.");
    } else if (!expected.startsWith(claim.digest())) {
      return mismatch(
          "it was made from other answers, or its certificate was altered: %s and not %s"
              .formatted(claim.digest(), shown),
          hasPrevious
              ? ""
              : "If it compares with the round before, name those answers with --previous.");
    }
    return Optional.empty();
  }

  private String questionnaire() {
    Questionnaire questionnaire = round.results().card().questionnaire();
    return questionnaire.id() + " " + questionnaire.version();
  }

  private Optional<Mismatch> compare(Claim claim, byte[] bytes) throws IOException {
    byte[] again = again(claim);
    int at = Arrays.mismatch(bytes, again);
    if (at < 0) {
      return Optional.empty();
    }
    String others =
        claim.digest().isEmpty() ? "answers, case studies or wording" : "case studies or wording";
    String size =
        bytes.length == again.length
            ? ""
            : "It has %,d bytes and not %,d. ".formatted(bytes.length, again.length);
    return mismatch(
        "it was altered, or made from other %s: it differs from byte %,d on"
            .formatted(others, at + 1),
        (size + (claim.kind().isEmpty() ? "" : PLAN)).strip());
  }

  private byte[] again(Claim claim) throws IOException {
    return claim.kind().isEmpty()
        ? Rendering.result(round, claim.format())
        : Rendering.report(
            round, library.definition(claim.kind()), library.wording(), claim.format());
  }

  private static Optional<Mismatch> mismatch(String message, String hint) {
    return Optional.of(new Mismatch(message, hint));
  }
}
