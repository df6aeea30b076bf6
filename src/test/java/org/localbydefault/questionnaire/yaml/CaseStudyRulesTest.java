package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.yaml.Tiny.CASE_STUDY;
import static org.localbydefault.questionnaire.yaml.Tiny.assertError;
import static org.localbydefault.questionnaire.yaml.Tiny.assertWarning;
import static org.localbydefault.questionnaire.yaml.Tiny.lintCase;
import static org.localbydefault.questionnaire.yaml.Tiny.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.council.CouncilKind;

class CaseStudyRulesTest {
  @Test
  void theThreePartsAreRead() {
    assertThat(lintCase(CASE_STUDY)).isEmpty();
    CaseStudy study = read(CASE_STUDY);
    assertThat(study.story()).hasSize(2);
    assertThat(study.story().get(1)).isEqualTo("It never went back to the old way.");
    assertThat(study.results())
        .containsExactly("The council says that it worked in both places (2024).");
    assertThat(study.enablers()).containsExactly("Time.", "Trust.");
    assertThat(study.council().shortName()).isEqualTo("Plymouth");
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    assertThat(read(CASE_STUDY.replace("\n", "\r\n"))).isEqualTo(read(CASE_STUDY));
  }

  @Test
  void aCouncilOutsideTheRegisterIsDescribed() {
    String text =
        with(CASE_STUDY, "code: E06000026\n", "kind: district\nnation: wales\n")
            .replace("Plymouth City Council", "Fernmoor");
    assertThat(read(text).council().kind()).isEqualTo(CouncilKind.DISTRICT);
    assertThat(read(text).council().region()).isEqualTo("Wales");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: plymouth-case      | id: other-case         | 2:5   | the file's name `plymouth-case` is not the id
          code: E06000026        | code: E06000999        | 5:7   | is not a council of the register
          code: E06000026        | code: Plymouth         | 5:7   | Plymouth City Council has the code E06000026
          code: E06000026        | kind: unitary          | 2:1   | `nation` is missing
          themes: [food]         | themes: [foot]         | 6:10  | Did you mean `food`?
          statement: a.one       | statement: a.won       | 12:17 | Did you mean `a.one`?
          statement: a.one       | statement: one         | 12:17 | Did you mean `a.one`?
          level: high            | level: top             | 12:31 | `top` is not a known option
          grade: B               | grade: D               | 9:8   | Allowed: A, B, C
          lesson: positive       | lesson: positiv        | 10:9  | Did you mean `positive`?
          year: 2024             | year: lately           | 8:7   | is not a year
          read: original         | read: copy             | 16:62 | Allowed: mirror, original
          read: original         | red: original          | 16:56 | Did you mean `read`?
          ## Results             | ## Result              | 26:1  | Did you mean `Results`?
          - Time.                | Time.                  | 30:1  | this part holds bullets only
          """)
  void oneWrongValueIsAnErrorAtItsPlace(String old, String changed, String place, String message) {
    String problems = lintCase(with(CASE_STUDY, old, changed)).toString();
    assertThat(problems).contains("plymouth-case.md:" + place + ": error:").contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plymouth City Council  | Plymouth Council       | 4:1   | the register calls E06000026
          Something that worked  | Plymouth worked        | 3:1   | neither starts with the council's name
          for everybody          | a b c d e f g h i j k l m n | 3:1 | `title` has 17 words
          one thing well, and it wrote down how and why it had worked there | it | 13:1 | `summary` has 4 words
          lesson: positive       | lesson: setback        | 10:1  | a setback has no caution
          It never went back to the old way. | It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. It never went back to the old way. | 18:1 | this part has
          """)
  void whatCouldBeBetterIsAWarning(String old, String changed, String place, String message) {
    assertWarning(lintCase(with(CASE_STUDY, old, changed)), place, message);
  }

  @Test
  void theSameStatementTwiceIsAWarning() {
    String line = "  - {statement: a.one, level: high}\n";
    assertWarning(lintCase(with(CASE_STUDY, line, line + line)), "11:1", "is named twice");
  }

  @Test
  void aFileWithoutFactsSaysHowToBegin() {
    assertError(lintCase("## What they did\n"), "1:1", "Begin the file with `---`");
    assertError(lintCase("---\nid: plymouth-case\n"), "1:1", "Begin the file with `---`");
    assertError(lintCase(""), "1:1", "Begin the file with `---`");
  }

  @Test
  void aCaseThatPointsNowhereIsAnError() {
    String line = "illustrates:\n  - {statement: a.one, level: high}\n";
    assertError(lintCase(with(CASE_STUDY, line, "illustrates: []\n")), "11:14", "is empty");
    assertError(lintCase(with(CASE_STUDY, line, "")), "2:1", "`illustrates` is missing");
    assertError(lintCase(with(CASE_STUDY, "themes: [food]", "themes: []")), "6:9", "is empty");
  }

  @Test
  void aMissingPartIsAnError() {
    String text = CASE_STUDY.substring(0, CASE_STUDY.indexOf("## What made it work"));
    assertError(lintCase(text), "0:0", "the part `## What made it work` is missing");
  }

  @Test
  void syntaxErrorsInTheFactsHaveTheirLineInTheFile() {
    assertThat(lintCase(with(CASE_STUDY, "year: 2024", "year: a: b")).toString())
        .contains("plymouth-case.md:8:8: error");
  }

  private static CaseStudy read(String text) {
    return new MarkdownCaseStudies(Tiny.questionnaire())
        .read(SourceFile.of("plymouth-case.md", text))
        .value()
        .orElseThrow();
  }
}
