package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlAssessments;
import org.localbydefault.questionnaire.yaml.YamlQuestionnaires;

class CertificateTest {
  private static final String QUESTIONNAIRE =
      """
      format: 1
      id: tiny
      version: 1.2.0
      language: en-GB
      title: Tiny
      themes: {food: Food}
      scales: {steps: [{id: low, label: Low, value: 0}, {id: high, label: High, value: 2}]}
      questions:
        - {id: one, text: Is it one?, scale: steps}
        - {id: two, text: Is it two?, scale: steps}
      """;
  private static final String ANSWERS =
      """
      format: 1
      questionnaire: tiny
      version: 1.2.0
      council: E06000026
      date: 2026-10-14
      themes: [food]
      respondents:
        - id: lead
          name: Lead
          perspective: commissioner
          answers:
            one: {level: low, confidence: seen, evidence: Seen, links: ["https://example.org/a"]}
            two: dont-know
        - id: other
          perspective: finance
          answers: {}
      agreed:
        two: {level: high, reason: We talked}
      """;

  private static String digest(String questionnaire, String answers) {
    Questionnaire read =
        YamlQuestionnaires.read(SourceFile.of("q.yaml", questionnaire)).value().orElseThrow();
    var assessment = YamlAssessments.read(SourceFile.of("a.yaml", answers), read);
    assertThat(assessment.problems()).isEmpty();
    Scorecard card = Scoring.score(read, assessment.value().orElseThrow());
    return Certificate.of("edition", card, Optional.empty()).digest();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          E06000026           | E06000023
          2026-10-14          | 2026-10-15
          version: 1.2.0      | version: 1.1.0
          themes: [food]      | themes: []
          id: lead            | id: leader
          name: Lead          | name: Head
          commissioner        | procurement
          level: low          | level: high
          seen,               | guess,
          evidence: Seen      | evidence: seen
          example.org/a       | example.org/b
          two: dont-know      | two: low
          two: dont-know      | two: {not-applicable: Why}
          answers: {}         | answers: {one: low}
          {level: high, reason | {level: low, reason
          We talked           | We spoke
          """)
  void whateverIsAlteredInTheAnswersAltersTheDigest(String old, String altered) {
    assertThat(ANSWERS).contains(old);
    assertThat(
            digest(
                QUESTIONNAIRE, ANSWERS.replaceFirst(java.util.regex.Pattern.quote(old), altered)))
        .isNotEqualTo(digest(QUESTIONNAIRE, ANSWERS));
  }

  @Test
  void anAlteredByteOfTheQuestionnaireAltersTheDigest() {
    assertThat(digest(QUESTIONNAIRE + " ", ANSWERS)).isNotEqualTo(digest(QUESTIONNAIRE, ANSWERS));
  }

  @Test
  void theLayoutOfTheFileDoesNot() {
    List<String> lines = new ArrayList<>(ANSWERS.lines().toList());
    lines.add(0, "# A comment");
    lines.add(lines.remove(lines.indexOf("format: 1")));
    String other =
        String.join("\n", lines)
            .replace("one: {level: low, confidence: seen,", "one: {confidence: seen, level: low,");
    assertThat(digest(QUESTIONNAIRE, other)).isEqualTo(digest(QUESTIONNAIRE, ANSWERS));
  }

  @Test
  void editionAndRoundBeforeBelongToIt() {
    Questionnaire read =
        YamlQuestionnaires.read(SourceFile.of("q.yaml", QUESTIONNAIRE)).value().orElseThrow();
    Scorecard card =
        Scoring.score(
            read,
            YamlAssessments.read(SourceFile.of("a.yaml", ANSWERS), read).value().orElseThrow());
    String alone = Certificate.of("edition", card, Optional.empty()).digest();
    assertThat(Certificate.of("other", card, Optional.empty()).digest()).isNotEqualTo(alone);
    assertThat(Certificate.of("edition", card, Optional.of(card)).digest()).isNotEqualTo(alone);
    assertThat(alone).matches("[0-9a-f]{64}");
  }
}
