package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Severity;

class TranslationRulesTest {
  private static final String WHOLE =
      """
      format: 1
      language: cy
      translates: tiny
      version: 1.2.0
      title: Bach
      themes: {food: Bwyd}
      scales: {steps: {low: Isel, mid: Canol, high: Uchel}}
      bands: {marks: {weak: Gwan, strong: Cryf}}
      forms: {short: Byr}
      sections:
        a:
          title: Adran A
          questions:
            one: {text: Un?}
            two: {text: Dau?}
        b:
          title: Adran B
          questions:
            three: {text: Tri?}
      """;

  @Test
  void aWholeTranslationHasNoProblemAndChangesTextsOnly() {
    Read<Questionnaire> read = read(WHOLE);
    assertThat(read.problems()).isEmpty();
    Questionnaire welsh = read.value().orElseThrow();
    Questionnaire original = Tiny.questionnaire();
    assertThat(welsh.questionsById().keySet()).isEqualTo(original.questionsById().keySet());
    assertThat(welsh.contentHash()).isEqualTo(original.contentHash());
    assertThat(welsh.forms().get(0).title()).isEqualTo("Byr");
    assertThat(welsh.overall().sections().get(1).shortTitle()).isEqualTo("Adran B");
    assertThat(welsh.questions().get(2).title()).isEqualTo("Tri?");
    assertThat(welsh.themes()).containsValue("Bwyd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          translates: tiny      | translates: tinny     | 3:13  | Did you mean `tiny`?
          themes: {food: Bwyd}  | themes: {foot: Bwyd}  | 6:10  | Did you mean `food`?
          low: Isel             | lo: Isel              | 7:18  | Did you mean `low`?
          {steps: {             | {stairs: {            | 7:10  | the key `stairs` is not known here
          one: {text: Un?}      | on: {text: Un?}       | 14:7  | Did you mean `one`?
          one: {text: Un?}      | one: {tekst: Un?}     | 14:13 | the key `tekst` is not known here
          one: {text: Un?}      | one: {text: }         | 14:18 | there is no value
          one: {text: Un?}      | one: {weight: 2}      | 14:13 | the key `weight` is not known here
          """)
  void whatTheOriginalDoesNotHaveIsAnError(
      String old, String changed, String place, String message) {
    List<Problem> problems = read(Tiny.with(WHOLE, old, changed)).problems();
    assertThat(problems.toString())
        .contains("questionnaire.cy.yaml:" + place + ": error")
        .contains(message);
  }

  @Test
  void anotherVersionIsAWarning() {
    Tiny.assertWarning(
        read(Tiny.with(WHOLE, "1.2.0", "1.1.0")).problems(), "4:10", "translates version 1.1.0");
  }

  @Test
  void oneNoteSaysAllThatAQuestionLacks() {
    List<Problem> problems = read(Tiny.with(WHOLE, "three: {text: Tri?}", "three: {}")).problems();
    Tiny.assertOnly(problems, Severity.NOTE, "19:14", "`b.three` is not wholly translated");
  }

  @Test
  void aSectionThatIsNotThereIsOneNote() {
    String text = WHOLE.substring(0, WHOLE.indexOf("  b:\n"));
    Tiny.assertOnly(
        read(text).problems(), Severity.NOTE, "11:3", "the section `b` and its 1 questions");
  }

  @Test
  void listsAreAsLongAsTheOriginalOnes() {
    String original = Tiny.withThree("evidence: [A plan, A list]\n");
    var questionnaire = YamlQuestionnaires.read(SourceFile.of("t", original)).value().orElseThrow();
    String text = Tiny.with(WHOLE, "{text: Tri?}", "{text: Tri?, evidence: [Cynllun]}");
    Tiny.assertError(
        YamlTranslations.read(SourceFile.of("cy", text), questionnaire).problems(),
        "19:27",
        "there are 1 texts here, and 2 in the original");
  }

  private static Read<Questionnaire> read(String text) {
    return YamlTranslations.read(
        SourceFile.of("questionnaire.cy.yaml", text), Tiny.questionnaire());
  }
}
