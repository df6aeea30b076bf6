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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code new}: a file with comments to start from. */
final class NewCommand implements Command {
  private static final String OUTPUT = "--output";
  private static final String QUESTIONNAIRE = "--questionnaire";
  private static final List<String> THINGS = List.of("council", "questionnaire");

  @Override
  public String name() {
    return "new";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "Print a file with comments to start from: `council` for a council's answers,"
                + " `questionnaire` for a questionnaire of your own.");
    Options.addParameter(spec, "council|questionnaire", "1", "What to start.");
    spec.addOption(
        OptionSpec.builder(QUESTIONNAIRE)
            .type(String.class)
            .paramLabel("ID")
            .description("Which questionnaire the council answers, where there are several.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .type(String.class)
            .paramLabel("FILE")
            .description("A new file. Without it: standard output.")
            .build());
    Options.addContent(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Streams streams) throws IOException {
    String thing = Options.choose("thing to start", Options.parameter(given, 0), THINGS);
    String text = thing.equals("council") ? answers(given) : questionnaire();
    String target = given.matchedOptionValue(OUTPUT, "");
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

  private static String answers(ParseResult given) {
    Library library = Options.library(given);
    List<QuestionnaireId> known = library.questionnaires().questionnaires();
    List<String> names = known.stream().map(QuestionnaireId::value).toList();
    String wanted = given.matchedOptionValue(QUESTIONNAIRE, known.size() == 1 ? names.get(0) : "");
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
