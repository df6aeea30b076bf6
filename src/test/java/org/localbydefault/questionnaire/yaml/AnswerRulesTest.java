package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.yaml.Tiny.ANSWERS;
import static org.localbydefault.questionnaire.yaml.Tiny.assertError;
import static org.localbydefault.questionnaire.yaml.Tiny.assertWarning;
import static org.localbydefault.questionnaire.yaml.Tiny.lintAnswers;
import static org.localbydefault.questionnaire.yaml.Tiny.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Response;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.text.Language;

class AnswerRulesTest {
  private static final QuestionId ONE = new QuestionId("a.one");
  private static final QuestionId TWO = new QuestionId("a.two");

  @Test
  void shortAndLongAnswersAreRead() {
    var answers = read(ANSWERS).respondents().get(0).answers();
    assertThat(answers).hasSize(3);
    assertThat(answers.get(new QuestionId("a.one")))
        .isEqualTo(Answer.of(new Response.Chosen(new OptionId("mid"))));
    assertThat(answers.get(new QuestionId("a.two"))).isEqualTo(Answer.of(new Response.DontKnow()));
    Answer third =
        answers.getOrDefault(new QuestionId("b.three"), Answer.of(new Response.DontKnow()));
    assertThat(third.confidence()).isEqualTo(Confidence.SEEN);
    assertThat(third.links()).hasSize(1);
  }

  @Test
  void formThemesTargetsAndAgreedAnswersAreRead() {
    Assessment read =
        read(
            ANSWERS.replace("    b.three", "    # b.three")
                + """
                form: short
                themes: [food]
                targets: {a: strong, overall: weak}
                smallest-group: 3
                agreed:
                  a.one: {level: high, reason: We saw it}
                """);
    assertThat(read.form()).isPresent();
    assertThat(read.themes()).hasSize(1);
    assertThat(read.targets()).hasSize(2);
    assertThat(read.smallestGroup()).isEqualTo(3);
    assertThat(read.agreed().get(new QuestionId("a.one")))
        .isEqualTo(new AgreedAnswer(new Response.Chosen(new OptionId("high")), "We saw it"));
  }

  @Test
  void theLanguageOfNotesIsTheFilesUnlessAnAnswerNamesItsOwn() {
    String one = "a.one: {level: mid, evidence: Mae cynllun}";
    String two = "a.two: {dont-know: true, evidence: Nobody said, language: en-GB}";
    String text = with(with(ANSWERS, "a.one: mid", one), "a.two: dont-know", two);
    Assessment read =
        read(
            text
                + """
                language: cy
                agreed:
                  a.one: {level: high, reason: Cytunwyd}
                  a.two: {level: low, reason: We saw it, language: en-GB}
                """);
    var answers = read.respondents().get(0).answers();
    assertThat(answers)
        .hasEntrySatisfying(ONE, a -> assertThat(a.language()).contains(Language.WELSH))
        .hasEntrySatisfying(TWO, a -> assertThat(a.language()).contains(Language.ENGLISH));
    assertThat(read.agreed())
        .hasEntrySatisfying(ONE, a -> assertThat(a.language()).contains(Language.WELSH))
        .hasEntrySatisfying(TWO, a -> assertThat(a.language()).contains(Language.ENGLISH));
  }

  @Test
  void withoutALanguageNotesAreInTheReports() {
    assertThat(read(ANSWERS).respondents().get(0).answers().values())
        .allMatch(answer -> answer.language().isEmpty());
  }

  @Test
  void aCouncilOutsideTheRegisterIsDescribed() {
    String council =
        "council: {name: Fernmoor District Council, short-name: Fernmoor, kind: district, nation:"
            + " england, region: South West}";
    Assessment read = read(with(ANSWERS, "council: E06000026", council));
    assertThat(read.council().kind()).isEqualTo(CouncilKind.DISTRICT);
    assertThat(read.council().code()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "1.1.9", "1.2.0"})
  void anOlderMinorOrPatchVersionIsFine(String version) {
    assertThat(lintAnswers(with(ANSWERS, "1.2.0", version))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          questionnaire: tiny | questionnaire: tinny  | 2:16  | Did you mean `tiny`?
          version: 1.2.0      | version: 1.2.1        | 3:10  | Get the newer questionnaire
          version: 1.2.0      | version: 2.0.0        | 3:10  | Get the newer questionnaire
          version: 1.2.0      | version: 0.9.0        | 3:10  | Another first number
          council: E06000026  | council: E06000926    | 4:10  | Did you mean `E06000
          council: E06000026  | council: [E06000026]  | 4:10  | a text is needed and not a list
          council: E06000026  | council: {name: X, kind: district, nation: england} | 4:10 | `region` is missing
          date: 2026-10-14    | date: 14.10.2026      | 5:7   | such as 2026-10-14
          date: 2026-10-14    | date: 2026-02-30      | 5:7   | is not a date
          perspective: commissioner | perspective: comissioner | 8:18 | Did you mean `commissioner`?
          a.one: mid          | a.one: middle         | 10:14 | Allowed: high, low, mid
          a.one: mid          | a.one:                | 10:13 | Leave the line out for a blank
          a.one: mid          | a.oen: mid            | 10:7  | Did you mean `a.one`?
          a.one: mid          | one: mid              | 10:7  | Did you mean `a.one`?
          a.one: mid          | a.one: not-applicable | 10:14 | needs a reason
          a.one: mid          | a.one: {level: mid, dont-know: true} | 10:14 | more than one answer
          a.one: mid          | a.one: {confidence: seen} | 10:14 | there is no answer
          a.one: mid          | a.one: {not-applicable: } | 10:30 | there is no value
          a.one: mid          | a.one: {dont-know: false} | 10:26 | Allowed: true
          a.one: mid          | a.one: [mid]          | 10:14 | a text is needed and not a list
          confidence: seen    | language: welsh     | 12:40 | Write a tag such as en-GB or cy
          confidence: seen    | confidence: sure      | 12:42 | Allowed: believed, guess, seen
          https://example.org/a | javascript:alert(1) | 12:56 | is not a web address
          https://example.org/a | file:///etc/passwd  | 12:56 | is not a web address
          """)
  void oneWrongValueIsAnErrorAtItsPlace(String old, String changed, String place, String message) {
    assertError(lintAnswers(with(ANSWERS, old, changed)), place, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          form: long            | 13:7  | Allowed: short
          themes: [foot]        | 13:10 | Did you mean `food`?
          targets: {c: strong}  | 13:11 | `c` is not a known section
          targets: {a: high}    | 13:14 | Allowed: strong, weak
          targets: {b: strong}  | 13:11 | has no levels to aim at
          smallest-group: 1     | 13:17 | from 2 on
          agreed: {a.one: {level: high}} | 13:17 | `reason` is missing
          language: Cymraeg     | 13:11 | Write a tag such as en-GB or cy
          colour: red           | 13:1  | the key `colour` is not known here
          """)
  void oneWrongExtraIsAnErrorAtItsPlace(String line, String place, String message) {
    assertError(lintAnswers(ANSWERS + line + "\n"), place, message);
  }

  @Test
  void twoRespondentsWithOneIdAreAnError() {
    String text = ANSWERS + "  - {id: lead, perspective: resident, answers: {a.one: low}}\n";
    assertError(lintAnswers(text), "13:5", "two respondents have the id `lead`");
  }

  @Test
  void anAnswerOutsideTheFormIsKeptWithAWarning() {
    String text = ANSWERS.replace("    a.two", "    # a.two") + "form: short\n";
    assertWarning(lintAnswers(text), "12:7", "is not in the form `short`");
    assertThat(read(text).respondents().get(0).answers()).hasSize(2);
  }

  @Test
  void anAnswerOutOfScopeIsKeptWithAWarning() {
    String scope = "applies: {kinds: [county], reason: r}\n";
    var questionnaire =
        YamlQuestionnaires.read(SourceFile.of("t", Tiny.withThree(scope))).value().orElseThrow();
    var read = YamlAssessments.read(SourceFile.of("a", ANSWERS), questionnaire);
    assertWarning(read.problems(), "12:7", "does not apply to Plymouth");
    assertThat(read.isUsable()).isTrue();
  }

  private static Assessment read(String text) {
    return YamlAssessments.read(SourceFile.of("answers.yaml", text), Tiny.questionnaire())
        .value()
        .orElseThrow();
  }
}
