package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;

/** Published instruments as questionnaires, and the numbers that others give for them. */
final class Conformance {
  static final String BLANK = "-";

  private Conformance() {}

  /** The lines of a table without its comments and heading, cut at the semicolons. */
  static List<String[]> table(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split(";", -1))
        .toList();
  }

  static String text(String name) {
    try (InputStream in = Conformance.class.getResourceAsStream("/conformance/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Questionnaire questionnaire(String text) {
    Read<Questionnaire> read = YamlQuestionnaires.read(SourceFile.of("conformance", text));
    return read.value().orElseThrow(() -> new AssertionError(read.problems().toString()));
  }

  /** Scores one respondent's answers as written in a file; a blank is left out. */
  static Scorecard score(Questionnaire questionnaire, Map<String, String> answers) {
    StringBuilder lines = new StringBuilder();
    answers.forEach(
        (id, answer) -> {
          if (!answer.equals(BLANK)) {
            lines.append("      ").append(id).append(": ").append(answer).append('\n');
          }
        });
    String all = lines.isEmpty() ? " {}\n" : "\n" + lines;
    String file =
        """
        format: 1
        questionnaire: %s
        version: 1.0.0
        council: E06000026
        date: 2026-10-14
        respondents:
          - id: one
            perspective: commissioner
            answers:%s"""
            .formatted(questionnaire.id(), all);
    Read<Assessment> read = YamlAssessments.read(SourceFile.of("answers", file), questionnaire);
    assertThat(read.problems()).isEmpty();
    return Scoring.score(questionnaire, read.value().orElseThrow());
  }
}
