package org.localbydefault.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localbydefault.questionnaire.yaml.Hints;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;

/** {@code explain}: how one number came about. */
final class ExplainCommand implements Command {
  @Override
  public Syntax syntax() {
    return Syntax.of(
        "explain",
        "Tell in words how a statement's or a principle's number came about.",
        List.of(
            Syntax.Parameter.one("ANSWERS", "The file with the answers."),
            Syntax.Parameter.one(
                "STATEMENT|PRINCIPLE",
                "Its id, such as `community.funding-length`, `funding-length` or `community`;"
                    + " `overall` is the whole.")),
        List.of(Options.CONTENT));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    Rounds rounds = new Rounds(Options.library(given));
    Round round = rounds.read(Path.of(given.parameter(0)), Optional.empty());
    new Messages(streams).problems(rounds.warnings());
    Texts.writeLines(streams, explain(round.results().card(), given.parameter(1)));
    return ExitCode.GOOD;
  }

  private static List<String> explain(Scorecard card, String wanted) {
    for (SectionResult section : card.sections().values()) {
      if (isMeant(section.section().id().value(), wanted)) {
        return SectionExplanation.of(card, section);
      }
    }
    List<QuestionResult> found =
        card.questions().values().stream()
            .filter(q -> isMeant(q.question().id().value(), wanted))
            .toList();
    if (found.size() == 1) {
      return QuestionExplanation.of(card, found.get(0));
    }
    throw new UsageException(
        (found.isEmpty() ? "`%s` is neither a statement nor a principle" : "`%s` is not one alone")
            .formatted(wanted),
        found.isEmpty()
            ? Hints.unknown(wanted, known(card))
            : "Write one of "
                + String.join(", ", found.stream().map(q -> q.question().id().value()).toList())
                + ".");
  }

  /** An id, or the last part of one. */
  private static boolean isMeant(String id, String wanted) {
    return id.equals(wanted) || id.endsWith("." + wanted);
  }

  private static List<String> known(Scorecard card) {
    return Stream.concat(
            card.sections().keySet().stream().map(id -> id.value()),
            card.questions().keySet().stream()
                .flatMap(id -> Stream.of(id.value(), last(id.value()))))
        .toList();
  }

  private static String last(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }
}
