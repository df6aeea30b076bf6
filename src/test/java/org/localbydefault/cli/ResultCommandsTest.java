package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultCommandsTest {
  private static final Path UNITARY = Ran.example("castlebridge-unitary");
  private static final Path NOW = Ran.example("westmere-county-2026");
  private static final Path BEFORE = Ran.example("westmere-county-2025");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(UNITARY.getParent())) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsScoredExplainedMatchedAndValid(Path answers) {
    for (String command : List.of("score", "match")) {
      Ran ran = Ran.command(command, answers);
      assertThat(ran.people()).isEmpty();
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).isNotBlank();
    }
    for (String what : List.of("overall", "community", "funding-length")) {
      assertThat(Ran.command("explain", answers, what).code()).isZero();
    }
    Ran ran = Ran.command("validate", answers);
    assertThat(ran.people()).doesNotContain("error");
    assertThat(ran.code()).isZero();
  }

  @Test
  void scoreShowsLevelScoreCoverageAndBoundsOfEveryPrinciple() {
    String text = Ran.command("score", Ran.example("fernmoor-district")).out();
    assertThat(text).contains("Fernmoor District Council", "one person answered");
    assertThat(text).containsPattern("Overall +\\w+ +39% +88% +36% to 48%");
    assertThat(text).contains("Whole system", "Simple commissioning", "What to work on first:");
  }

  @Test
  void scoreOfNoAnswersClaimsNothing(@TempDir Path folder) throws IOException {
    String few = Files.readString(Ran.example("hollin-vale-nearly-empty"));
    Path none = folder.resolve("none.yaml");
    Files.writeString(none, few.replaceAll("(?s)answers:.*", "answers: {}\n"));
    assertThat(Ran.command("score", none).out())
        .contains("answer some statements: nothing is known yet");
  }

  @Test
  void scoreComparesWithTheRoundBefore() {
    String text = Ran.command("score", NOW, "--previous", BEFORE).out();
    assertThat(text).containsPattern("Since \\d+ \\w+ 2025, on the \\d+ statements");
    assertThat(text).containsPattern("Overall +\\d+% +to +\\d+% +[+−]?\\d+");
  }

  @Test
  void theRoundBeforeIsNotAfterThisOne() {
    Ran ran = Ran.command("score", BEFORE, "--previous", NOW);
    assertThat(ran.people()).contains("the round before is of 2026-10-07, and so after this one");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
  }

  @Test
  void aRoundOfAnotherCouncilIsComparedButTold() {
    Ran ran = Ran.command("score", UNITARY, "--previous", NOW);
    assertThat(ran.people())
        .contains("warning: the round before is of another council, Westmere County Council");
    assertThat(ran.out()).contains("Since 7 October 2026");
    assertThat(ran.code()).isZero();
  }

  @Test
  void explainUnfoldsAPrincipleToItsExactSum() {
    String text = Ran.command("explain", UNITARY, "community").out();
    assertThat(text).contains("Length of funding").containsPattern("1 +× +1/4 += +1/4");
    assertThat(text).contains("Sum 3, divided by the weights' sum 6: 1/2 = 0.5, shown as 50%.");
    assertThat(text).contains("Answered: weight 6 of the 6 that applies, 1, shown as 100%.");
    assertThat(text).contains("Developing reaches from 3/8 (37.5%) to below 5/8 (62.5%)");
  }

  @Test
  void explainUnfoldsAStatementToItsAnswers() {
    String text = Ran.command("explain", UNITARY, "funding-length").out().replaceAll("\\s+", " ");
    assertThat(text).contains("Starting (value 1) 3", "Left blank 0");
    assertThat(text).contains("The group agreed on Emerging, so that counts");
    assertThat(text).contains("(2 − 1) / (5 − 1) = 1/4 = 0.25, shown as 25%.");
    assertThat(text).contains("two or more levels from the agreed one: 3.");
  }

  @Test
  void explainSaysWhatIsLeftOutAndWhy() {
    Path answers = Ran.example("fernmoor-district");
    String all = Ran.command("explain", answers, "whole-system").out();
    String left = all.substring(all.indexOf("Left out of the sum:"));
    assertThat(left).containsAnyOf("does not apply here: ", "which is unanswered and not zero");
    assertThat(all).contains("If every blank were the lowest level");
  }

  @Test
  void matchNamesCasesWithReasonsThatPeopleUnderstand() {
    String text = Ran.command("match", UNITARY).out();
    assertThat(text).contains("community.funding-length").contains("Chosen because it shows");
    assertThat(text).doesNotContain("Castlebridge");
  }

  @Test
  void matchAsJsonHasReasonsAsData() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(Ran.command("match", UNITARY, "--format", "json").data());
    JsonNode first = json.at("/matches/0/cases/0");
    assertThat(first.at("/reasons/0/reason").asText()).isEqualTo("shows-practice");
    assertThat(first.get("source").asText()).startsWith("https://");
    assertThat(first.get("points").asInt()).isPositive();
  }

  @Test
  void scoreAndReportGiveTheSameResult() {
    for (String format : List.of("json", "csv")) {
      byte[] score = Ran.command("score", UNITARY, "--format", format).data();
      byte[] report = Ran.command("report", UNITARY, "--format", format, "-o", "-").data();
      assertThat(score).isNotEmpty().isEqualTo(report);
    }
  }

  @Test
  void answersThatCantBeUsedAreListedAllAtOnceWithACount() throws IOException {
    Path answers = Files.createTempFile("answers", ".yaml");
    Files.writeString(
        answers,
        """
        format: 1
        questionnaire: keep-it-local
        version: 1.0.0
        council: E06000026
        date: 2026-02-30
        respondents:
          - id: one
            perspective: comissioner
            answers: {community.funding-length: emergin}
        """);
    Ran ran = Ran.command("score", answers);
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(ran.people())
        .contains(answers + ":5:7: error: `2026-02-30` is not a date")
        .contains(answers + ":8:18: error:", "Did you mean `commissioner`?")
        .contains(answers + ":9:41: error:", "Did you mean `emerging`?")
        .endsWith("3 errors\n");
    Files.delete(answers);
  }
}
