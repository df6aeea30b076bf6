package org.localbydefault.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.yaml.Content;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.YamlAssessments;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Certificate;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;

class ResultFilesTest {
  private static final Content CONTENT =
      ContentFolder.at(Path.of(""))
          .content(new QuestionnaireId("keep-it-local"))
          .value()
          .orElseThrow();

  private static Assessment answers(String name) {
    Path file = Path.of("questionnaires/keep-it-local/examples", name + ".yaml");
    Questionnaire questionnaire = CONTENT.questionnaire();
    return YamlAssessments.read(ContentFolder.file(file).value().orElseThrow(), questionnaire)
        .value()
        .orElseThrow();
  }

  private static Scorecard card(String name) {
    return Scoring.score(CONTENT.questionnaire(), answers(name));
  }

  private static Results results(String name, Optional<Scorecard> before) {
    return Results.of(card(name), before, CONTENT.caseStudies());
  }

  private static byte[] json(String name, Optional<Scorecard> before) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Certificate certificate = Certificate.of("test", card(name), before);
    ResultJson.write(out, results(name, before), certificate);
    return out.toByteArray();
  }

  private static String csv(String name) throws IOException {
    return csv(name, Optional.empty());
  }

  private static String csv(String name, Optional<Scorecard> before) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultCsv.write(out, results(name, before));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTraceOfEverySectionAddsUpToItsScore() throws IOException {
    JsonNode json = new ObjectMapper().readTree(json("fernmoor-district", Optional.empty()));
    assertThat(json.get("sections")).hasSize(6);
    for (JsonNode section : json.get("sections")) {
      Ratio sum = Ratio.ZERO;
      Ratio weights = Ratio.ZERO;
      for (JsonNode term : section.get("terms")) {
        if (!term.get("score").isNull()) {
          Ratio weight = ratio(term.get("weight"));
          sum = sum.plus(weight.times(ratio(term.at("/score/exact"))));
          weights = weights.plus(weight);
        }
      }
      assertThat(sum.over(weights)).isEqualTo(ratio(section.at("/score/exact")));
    }
  }

  private static Ratio ratio(JsonNode node) {
    String[] parts = node.asText().split("/", 2);
    return Ratio.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
  }

  @Test
  void everythingThatAResultHasIsThere() throws IOException {
    Scorecard before = card("westmere-county-2025");
    JsonNode json = new ObjectMapper().readTree(json("westmere-county-2026", Optional.of(before)));
    assertThat(json.at("/certificate/sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(json.at("/questionnaire/sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(json.get("questions")).hasSize(36);
    assertThat(json.at("/comparison/common-questions").asInt()).isPositive();
    assertThat(json.at("/comparison/changes").size()).isPositive();
    assertThat(json.at("/findings/weaknesses/0/causes/0/cause").asText()).isEqualTo("low");
    assertThat(json.at("/next-steps/0/gain/exact").asText()).isNotEmpty();
    assertThat(json.at("/matches/0/cases/0/reasons").size()).isPositive();
    assertThat(json.at("/uncertainty/weights/stays").isNumber()).isTrue();
    assertThat(json.at("/questions/0/agreement/within-one-step").isInt()).isTrue();
  }

  @Test
  void aTableComparesWithTheRoundBefore() throws IOException {
    String name = "westmere-county-2026";
    assertThat(csv(name, Optional.of(card("westmere-county-2025"))))
        .containsPattern("section,community,.*,35\\.0,45\\.0\r\n")
        .containsPattern("question,community.public-commitment,.*,25\\.0,50\\.0\r\n")
        .containsPattern("question,neighbourhood.local-voice,.*,,\r\n");
    assertThat(csv(name)).containsPattern("section,community,.*,,\r\n");
  }

  @Test
  void noFileSaysWhoAnsweredWhat() throws IOException {
    String name = "castlebridge-unitary";
    String both = new String(json(name, Optional.empty()), StandardCharsets.UTF_8) + csv(name);
    Assessment assessment = answers(name);
    assertThat(assessment.respondents()).hasSize(9);
    for (var respondent : assessment.respondents()) {
      assertThat(both).doesNotContain("\"" + respondent.id() + "\"");
      assertThat(both).doesNotContain(respondent.name());
      respondent
          .answers()
          .values()
          .forEach(
              answer -> {
                if (!answer.note().isEmpty()) {
                  assertThat(both).doesNotContain(answer.note());
                }
              });
    }
  }

  @Test
  void theSameResultGivesTheSameBytes() throws IOException {
    assertThat(json("castlebridge-unitary", Optional.empty()))
        .isEqualTo(json("castlebridge-unitary", Optional.empty()));
    assertThat(csv("castlebridge-unitary")).isEqualTo(csv("castlebridge-unitary"));
  }

  @Test
  void theTableHasARowForEverySectionAndEveryQuestion() throws IOException {
    List<String> rows = csv("castlebridge-unitary").lines().toList();
    assertThat(rows).hasSize(1 + 7 + 36);
    assertThat(rows.get(0)).isEqualTo(String.join(",", ResultCsv.COLUMNS));
    assertThat(rows.get(1)).startsWith("Castlebridge City Council,,2026-10-14,keep-it-local,");
    assertThat(csv("castlebridge-unitary")).endsWith("\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          plain          | plain
          a,b            | "a,b"
          say "yes"      | "say ""yes\"""
          =1+1           | '=1+1
          +44            | '+44
          @cell          | '@cell
          -x             | '-x
          -0.25          | -0.25
          -              | '-
          -1-1           | '-1-1
          =a,"b"         | "'=a,""b\"""
          """)
  void aCellIsQuotedAndNeverAFormula(String cell, String written) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter(out).row(List.of(cell, ""));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written + ",\r\n");
  }
}
