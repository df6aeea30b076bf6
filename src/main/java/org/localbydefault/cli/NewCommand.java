package org.localbydefault.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.Hints;

/** {@code new}: a file with comments to start from. */
final class NewCommand implements Command {
  private static final Syntax.Option OUTPUT =
      Syntax.Option.of("FILE", "A new file. Without it: standard output.", "-o", "--output");
  private static final Syntax.Option QUESTIONNAIRE =
      Syntax.Option.of(
          "ID",
          "Which questionnaire the council answers, where there are several.",
          "--questionnaire");
  private static final List<String> THINGS = List.of("council", "questionnaire");

  @Override
  public Syntax syntax() {
    return Syntax.of(
        "new",
        "Print a file with comments to start from: `council` for a council's answers,"
            + " `questionnaire` for a questionnaire of your own.",
        List.of(Syntax.Parameter.one("council|questionnaire", "What to start.")),
        List.of(QUESTIONNAIRE, OUTPUT, Options.CONTENT));
  }

  @Override
  public int run(Arguments given, Streams streams) throws IOException {
    String thing = Options.choose("thing to start", given.parameter(0), THINGS);
    String text = thing.equals("council") ? answers(given) : questionnaire();
    String target = given.value(OUTPUT).orElse("");
    if (target.isEmpty() || target.equals("-")) {
      Texts.write(streams, text);
      return ExitCode.GOOD;
    }
    if (Files.exists(Path.of(target))) {
      throw new UsageException(
          "%s is there already, and may hold work".formatted(target), "Name a new file.");
    }
    WholeFile.write(Path.of(target), text.getBytes(StandardCharsets.UTF_8));
    Texts.write(streams, target + "\n");
    return ExitCode.GOOD;
  }

  private static String answers(Arguments given) {
    Library library = Options.library(given);
    List<QuestionnaireId> known = library.questionnaires().questionnaires();
    List<String> names = known.stream().map(QuestionnaireId::value).toList();
    String wanted = given.value(QUESTIONNAIRE).orElse(known.size() == 1 ? names.get(0) : "");
    if (wanted.isEmpty()) {
      throw new UsageException(
          "there are %d questionnaires here".formatted(known.size()),
          "Choose one with --questionnaire: " + String.join(", ", names) + ".");
    } else if (!names.contains(wanted)) {
      throw new UsageException(
          "`%s` is not a known questionnaire".formatted(wanted), Hints.unknown(wanted, names));
    }
    QuestionnaireId id = new QuestionnaireId(wanted);
    return NewAnswers.of(
        Library.require(library.questionnaires().questionnaire(id)),
        LocalDate.now(ZoneId.systemDefault()));
  }

  private static String questionnaire() throws IOException {
    try (InputStream in = NewCommand.class.getResourceAsStream("new-questionnaire.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its example of a questionnaire");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
