package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Severity;
import org.localbydefault.report.compose.Sentence;
import org.localbydefault.report.compose.Wording;
import org.localbydefault.scoring.Scoring;

/**
 * Broken files of every kind: the readers find problems or nothing wrong, and never fail. The same
 * seed breaks the same files the same way.
 */
class MutationTest {
  private static final long SEED = 20261014;
  private static final int EACH = 5000;
  private static final int SHIPPED = 150;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final List<String> QUESTIONNAIRES =
      List.of(Examples.named("questionnaire"), Tiny.QUESTIONNAIRE);
  private static final Questionnaire FULL =
      YamlQuestionnaires.read(SourceFile.of("q", QUESTIONNAIRES.get(0))).value().orElseThrow();
  private static final List<String> PIECES =
      List.of(
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "!t ",
          "\t",
          "\"",
          "'",
          "#",
          " #",
          ",",
          "|",
          ">-",
          "? ",
          "---",
          "...",
          "%YAML 1.1",
          "<<: ",
          "~",
          "null",
          "-",
          ".",
          "/",
          "0",
          "1/0",
          "999999999999999999999",
          "\r",
          "\n",
          "\n  ",
          "overall",
          "\u0000",
          "\uFEFF",
          "a.b");

  private final Random random = new Random(SEED);

  @Test
  void brokenQuestionnairesGiveProblemsAndNoFailures() {
    check(EACH, QUESTIONNAIRES, file -> YamlQuestionnaires.lint(file));
  }

  @Test
  void brokenTranslationsGiveProblemsAndNoFailures() {
    check(EACH, List.of(Examples.named("translation")), file -> YamlTranslations.read(file, FULL));
  }

  @Test
  void brokenCaseStudiesGiveProblemsAndNoFailures() {
    MarkdownCaseStudies reader = new MarkdownCaseStudies(FULL);
    check(EACH, List.of(Examples.named("case-study"), Tiny.CASE_STUDY), reader::lint);
  }

  @Test
  void brokenAnswersGiveProblemsAndNoFailuresAndWhatIsReadCanBeScored() {
    check(
        EACH,
        List.of(Examples.named("answers")),
        file -> {
          var read = YamlAssessments.read(file, FULL);
          read.value().ifPresent(answers -> Scoring.score(FULL, answers));
          return read;
        });
  }

  @Test
  void brokenReportDefinitionsGiveProblemsAndNoFailures() throws IOException {
    String council = Files.readString(Path.of("reports/council.yaml"));
    List<String> texts = List.of(council.replace("kind: council", "kind: plymouth-alliance"));
    check(EACH, texts, file -> YamlReportDefinitions.read(file));
  }

  @Test
  void brokenWordingGivesProblemsAndNoFailuresAndWhatIsReadCanBeSaid() throws IOException {
    check(
        SHIPPED * 4,
        List.of(Files.readString(Path.of("reports/wording.yaml"))),
        file -> {
          var read = YamlWordings.read(file);
          read.value().ifPresent(MutationTest::sayAll);
          return read;
        });
  }

  private static void sayAll(Wording wording) {
    for (Sentence sentence : Sentence.values()) {
      Object[] values = sentence.places().toArray();
      assertThat(wording.say(sentence, values)).isNotEmpty();
    }
  }

  @Test
  void brokenShippedQuestionnairesGiveProblemsAndNoFailures() throws IOException {
    Path file = Path.of("questionnaires/keep-it-local/questionnaire.yaml");
    if (Files.exists(file)) {
      check(SHIPPED, List.of(Files.readString(file)), f -> YamlQuestionnaires.lint(f));
    }
  }

  private void check(int times, List<String> texts, Function<SourceFile, Read<?>> reader) {
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          int refused = 0;
          for (int i = 0; i < times; i++) {
            byte[] broken = mutate(texts.get(i % texts.size()));
            Read<?> read;
            try {
              read = reader.apply(SourceFile.of("plymouth-alliance.md", broken));
            } catch (RuntimeException | StackOverflowError e) {
              throw new AssertionError(
                  "case " + i + ":\n" + new String(broken, StandardCharsets.UTF_8), e);
            }
            refused += read.isUsable() ? 0 : 1;
            assertThat(read.isUsable())
                .isEqualTo(read.problems().stream().noneMatch(MutationTest::isError));
          }
          // Most breaks must be seen; some, such as a doubled letter in a text, are no error.
          assertThat(refused).isBetween(times / 4, times);
        });
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private byte[] mutate(String text) {
    String broken = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      broken = mutateOnce(broken);
    }
    byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0) {
      for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private String mutateOnce(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(8)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.set(at, " ".repeat(random.nextInt(6)) + line);
      case 4 -> lines.set(at, line.length() > 1 ? line.substring(random.nextInt(2) + 1) : line);
      case 5 -> lines.set(at, insert(line, unicode()));
      case 6 -> lines.set(at, swapped(line));
      default -> lines.set(at, insert(line, PIECES.get(random.nextInt(PIECES.size()))));
    }
    return String.join("\n", lines);
  }

  private String unicode() {
    int[] points = {random.nextInt(0x80), random.nextInt(0x10000), random.nextInt(0x110000)};
    int point = points[random.nextInt(points.length)];
    return new String(Character.toChars(point));
  }

  private String insert(String line, String piece) {
    int at = random.nextInt(line.length() + 1);
    return line.substring(0, at) + piece + line.substring(at);
  }

  /** Two keys or values change places. */
  private String swapped(String line) {
    int colon = line.indexOf(": ");
    return colon < 0 ? line : line.substring(colon + 2) + ": " + line.substring(0, colon);
  }
}
