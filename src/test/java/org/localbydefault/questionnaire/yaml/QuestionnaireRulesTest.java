package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localbydefault.questionnaire.yaml.Tiny.QUESTIONNAIRE;
import static org.localbydefault.questionnaire.yaml.Tiny.assertError;
import static org.localbydefault.questionnaire.yaml.Tiny.assertWarning;
import static org.localbydefault.questionnaire.yaml.Tiny.lint;
import static org.localbydefault.questionnaire.yaml.Tiny.with;
import static org.localbydefault.questionnaire.yaml.Tiny.withThree;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;

class QuestionnaireRulesTest {
  @Test
  void everythingThatIsWrongIsReportedAtOnceAndInOrder() {
    String text =
        QUESTIONNAIRE
            .replace("title: Tiny\n", "titel: Tiny\n")
            .replace("value: 1}", "value: one}")
            .replace("questions: [a.one]", "questions: [a.oen]")
            .replace("levels: marks\n    questions", "levels: mark\n    questions");
    List<Problem> problems = lint(text);
    assertThat(problems).isSorted();
    assertThat(problems.stream().map(Problem::line).distinct()).containsExactly(1, 5, 10, 18, 23);
  }

  @Test
  void everyProblemSaysWhereItIsInTheTree() {
    List<Problem> problems = lint(with(QUESTIONNAIRE, "text: Is it two?", "text: ''"));
    assertError(problems, "26:25", "there is no value");
    assertThat(problems.get(0).path()).isEqualTo("sections.a.questions.two.text");
    assertThat(problems.get(0).file()).isEqualTo("tiny.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format: 1                 | format: 2                    | 1:9   | this program reads format 1
          version: 1.2.0            | version: 1.2                 | 3:10  | is not a version
          language: en-GB           | language: British            | 4:11  | is not a language
          id: tiny                  | id: Tiny                     | 2:5   | `Tiny` is not an id
          themes: {food: Food}      | themes: {Food: Food}         | 6:10  | `Food` is not an id
          themes: {food: Food}      | themes: {food: }             | 6:15  | there is no value
          themes: {food: Food}      | blank: nought                | 6:8   | Allowed: lowest, no-score
          themes: {food: Food}      | combine: means               | 6:10  | Did you mean `mean`?
          themes: {food: Food}      | reading-age: old             | 6:14  | is not an age
          themes: {food: Food}      | minimum-coverage: 2          | 6:1   | between 0 and 1
          themes: {food: Food}      | weight: 2                    | 6:1   | the key `weight` is not known here
          id: mid, label: Middle    | id: low, label: Middle       | 10:7   | the option `low` is there twice
          label: Middle, value: 1   | label: Middle                | 10:7   | `value` is missing
          value: 1}                 | value: 1/0}                  | 10:39  | is not a number
          value: 1}                 | value: 1e5}                  | 10:39  | is not a number
          from: 1/2, to: 1}         | from: 2/3, to: 1}            | 16:37 | a gap between 1/2 and 2/3
          from: 1/2, to: 1}         | from: 1/3, to: 1}            | 16:37 | overlaps with `weak`
          to: 1}                    | to: 2}                       | 14:5  | must cover 0 to 1
          to: 1/2}                  | to: 0}                       | 15:42 | ends before it begins
          id: strong                | id: weak                     | 16:9  | the level `weak` is there twice
          questions: [a.one]        | questions: [a.oen]           | 18:42 | Did you mean `a.one`?
          questions: [a.one]        | questions: [three]           | 18:42 | Did you mean `b.three`?
          - {id: two, text: Is it two?| - {id: one, text: Is it?   | 26:14 | the id `a.one` is used a second time
          text: Is it two?, scale: steps | text: Is it two?, scale: stpes | 26:44 | Did you mean `steps`?
          text: Is it two?, scale: steps | text: Is it two?        | 26:9  | `scale` is missing
          Is it two?, scale: steps  | Is it two?, scale: steps, weight: 0 | 26:51 | above zero
          Is it two?, scale: steps  | Is it two?, scale: steps, scored: nein | 26:59 | Allowed: false, true
          Is it two?, scale: steps  | Is it two?, scale: steps, blocks: [a.ten] | 26:60 | Did you mean `a.one`?
          Is it two?, scale: steps  | Is it two?, scale: steps, applies: {kinds: [town], reason: r} | 26:69 | not a known kind of council
          Is it two?, scale: steps  | Is it two?, scale: steps, applies: {kinds: [county]} | 26:60 | `reason` is missing
          Is it two?, scale: steps  | Is it two?, scale: steps, why: {text: w, source: {title: t, url: "ftp://a.b"}} | 26:90 | is not a web address
          Is it two?, scale: steps  | Is it two?, scale: steps, why: {text: w, source: {title: t, url: "https://a b"}} | 26:90 | is not a web address
          """)
  void oneWrongValueGivesOneProblemAtItsPlace(
      String old, String changed, String place, String message) {
    assertError(lint(with(QUESTIONNAIRE, old, changed)), place, message);
  }

  @Test
  void theIdOfTheWholeIsReserved() {
    String text = with(QUESTIONNAIRE, "- id: b\n", "- id: overall\n");
    assertError(lint(text), "27:9", "means the whole questionnaire");
  }

  @Test
  void aSectionWithoutQuestionsIsAnError() {
    assertError(lint(QUESTIONNAIRE + "  - {id: c, title: C}\n"), "33:5", "there is no question");
  }

  @Test
  void aFormWithoutQuestionsIsAnError() {
    String text = with(QUESTIONNAIRE, "questions: [a.one]", "questions: []");
    assertError(lint(text), "18:10", "the form asks nothing");
  }

  @Test
  void aScaleNeedsTwoValues() {
    String text = with(QUESTIONNAIRE, "value: 1}", "value: 0}").replace("value: 2}", "value: 0}");
    assertError(lint(text), "8:3", "two options with different values");
  }

  @Test
  void aScaleMayStandInItsQuestion() {
    String inline = "scale: [{id: no, label: No, value: 0}, {id: yes, label: Yes, value: 20%}]";
    String text = with(QUESTIONNAIRE, "scale: steps\n", inline + "\n");
    Questionnaire read = YamlQuestionnaires.read(SourceFile.of("t", text)).value().orElseThrow();
    assertThat(read.questions().get(2).scale().maximum()).hasToString("1/5");
  }

  @Test
  void levelsOfATotalNeedASum() {
    String text = with(QUESTIONNAIRE, "marks:\n    levels:", "marks:\n    of: total\n    levels:");
    assertThat(lint(text))
        .hasSize(2)
        .allMatch(p -> p.message().contains("only a section with `combine: sum`"));
    String sum = text.replace("levels: marks\n", "levels: marks\ncombine: sum\n");
    assertThat(lint(sum.replace("\ncombine: sum\n    ", "\n    combine: sum\n    "))).isEmpty();
  }

  @Test
  void levelsOfATotalMayCoverAnyRange() {
    String text =
        with(QUESTIONNAIRE, "marks:\n    levels:", "marks:\n    of: total\n    levels:")
            .replace("from: 0, to: 1/2", "from: -3, to: 1/2")
            .replace("\nlevels: marks", "")
            .replace("    levels: marks\n", "    combine: sum\n    levels: marks\n");
    Questionnaire read = YamlQuestionnaires.read(SourceFile.of("t", text)).value().orElseThrow();
    assertThat(read.overall().sections().get(0).bands().orElseThrow().basis())
        .isEqualTo(Bands.Basis.TOTAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          combine: mean             | weight: 2 | sections do not count
          combine: sum              | weight: 2 | sections do not count
          combine: minimum          | weight: 2 | sections do not count
          """)
  void aWeightOfASectionCountsOnlyAmongSections(String combine, String weight, String message) {
    String text =
        with(QUESTIONNAIRE, "levels: marks\nsections", combine + "\nsections")
            .replace("title: Section B\n", "title: Section B\n    " + weight + "\n");
    assertWarning(lint(text), "29:5", message);
    assertThat(lint(text.replace(combine, "combine: mean-of-sections"))).isEmpty();
  }

  @Test
  void aWeightOfAnUnscoredQuestionIsAWarning() {
    assertWarning(lint(withThree("scored: false\nweight: 2\n")), "34:9", "not scored");
  }

  @Test
  void aWeightUnderAMinimumIsAWarning() {
    String text =
        withThree("weight: 2\n")
            .replace("title: Section B\n", "title: Section B\n    combine: minimum\n")
            .replace("levels: marks\nsections", "combine: mean-of-sections\nsections");
    assertWarning(lint(text), "34:9", "takes the minimum");
  }

  @Test
  void questionsThatBlockEachOtherAreAnErrorThatNamesTheCircle() {
    String text =
        withThree("blocks: [a.one]\n")
            .replace("Is it one?, scale: steps", "Is it one?, scale: steps, blocks: [b.three]");
    assertError(lint(text), "25:51", "a.one → b.three → a.one");
  }

  @Test
  void aQuestionThatBlocksItselfIsAnError() {
    assertError(lint(withThree("blocks: [b.three]\n")), "33:9", "b.three → b.three");
  }
}
