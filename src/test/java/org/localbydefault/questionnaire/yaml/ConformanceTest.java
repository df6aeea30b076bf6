package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;

/** What published instruments and other products compute, computed here from files. */
class ConformanceTest {
  @TestFactory
  Stream<DynamicTest> apgarHasATotalOnlyWhereAllFiveSignsWereJudged() {
    Questionnaire apgar = Conformance.questionnaire(Conformance.text("apgar.yaml"));
    return Conformance.table("apgar.csv").stream()
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0],
                    () ->
                        assertThat(total(Conformance.score(apgar, points(apgar, cells))))
                            .isEqualTo(cells[6])));
  }

  @TestFactory
  Stream<DynamicTest> phq9SumsNineItemsIntoABandAndLeavesTheTenthOut() {
    Questionnaire phq9 = Conformance.questionnaire(Conformance.text("phq9.yaml"));
    return Conformance.table("phq9.csv").stream()
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0],
                    () -> {
                      Map<String, String> answers = points(phq9, cells);
                      answers.put("difficulty", "s3");
                      Scorecard card = Conformance.score(phq9, answers);
                      assertThat(total(card)).isEqualTo(cells[10]);
                      assertThat(level(card)).isEqualTo(cells[11]);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> limeSurveySumsTheValuesOfTwoScales() {
    Questionnaire habits = Conformance.questionnaire(Conformance.text("limesurvey.yaml"));
    return Conformance.table("limesurvey.csv").stream()
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0] + " " + cells[1],
                    () ->
                        assertThat(
                                total(
                                    Conformance.score(
                                        habits, Map.of("smoke", cells[0], "exercise", cells[1]))))
                            .isEqualTo(cells[2])));
  }

  @TestFactory
  Stream<DynamicTest> konveyorTakesTheHighestRiskWhoseShareReachesItsThreshold() {
    Questionnaire risk = Conformance.questionnaire(Conformance.text("konveyor.yaml"));
    List<String> colours = List.of("red", "yellow", "green", "unknown");
    return Conformance.table("konveyor.csv").stream()
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    String.join(" ", cells),
                    () -> {
                      List<String> options = new ArrayList<>();
                      for (int i = 0; i < colours.size(); i++) {
                        options.addAll(
                            Collections.nCopies(Integer.parseInt(cells[i]), colours.get(i)));
                      }
                      Map<String, String> answers = new LinkedHashMap<>();
                      for (Question question : risk.questions()) {
                        answers.put(question.id().value(), options.get(answers.size()));
                      }
                      assertThat(level(Conformance.score(risk, answers)))
                          .isEqualToIgnoringCase(cells[4]);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> weightedMeansOfTwoSectionsAreExact() {
    return Conformance.table("weighted-means.csv").stream()
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0] + ", " + cells[1],
                    () -> {
                      String file = "weighted-" + cells[1] + ".yaml";
                      Questionnaire two = Conformance.questionnaire(Conformance.text(file));
                      Optional<Ratio> value = value(Conformance.score(two, answers(cells)));
                      assertThat(value.map(Ratio::toString).orElse("-")).isEqualTo(cells[6]);
                      // They cut to one decimal; the ratio cut the same way gives what they show.
                      assertThat(value.map(ConformanceTest::cut).orElse("-")).isEqualTo(cells[7]);
                    }));
  }

  private static Map<String, String> answers(String[] cells) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (int i = 2; i < 6; i++) {
      if (!cells[i].isEmpty()) {
        String name = cells[i].substring(0, 2).toLowerCase(Locale.ROOT);
        String answer = cells[i].substring(3);
        answers.put(
            name.charAt(0) + "." + name,
            switch (answer) {
              case "na" -> "{not-applicable: We do not do this}";
              case "option-na" -> "na";
              default -> answer;
            });
      }
    }
    return answers;
  }

  @ParameterizedTest
  @CsvSource({
    "f1.c1.s1, 70",
    "f1.c1.s2, 40",
    "f1.c1, 55",
    "f1.c2, 100",
    "f2.c3, 50",
    "f1, 155/2",
    "f2, 50"
  })
  void aDeepTreeOfMeansOfMeansIsExactAtEveryNode(String section, String value) {
    assertThat(deep("", "", section)).isEqualTo(value);
  }

  @Test
  void theSameTreeGivesFlatMeansWhereItAsksForThem() {
    assertThat(deep("title: F1\n    combine: mean-of-sections", "title: F1", "f1")).isEqualTo("70");
    assertThat(deep("title: C1\n        combine: mean-of-sections", "title: C1", "f1.c1"))
        .isEqualTo("60");
    // Their "category flat": three categories count alike, two of them in F1. They show 68.3.
    assertThat(deep("title: F1\n", "title: F1\n    weight: 2\n", "overall")).isEqualTo("205/3");
  }

  private static String deep(String old, String changed, String section) {
    String text = Conformance.text("deep-tree.yaml");
    assertThat(text).contains(old);
    Questionnaire tree = Conformance.questionnaire(text.replace(old, changed));
    Map<String, String> answers =
        Map.of(
            "f1.c1.s1.r1", "s80",
            "f1.c1.s1.r2", "s60",
            "f1.c1.s2.r3", "s40",
            "f1.c2.s3.r4", "s100",
            "f2.c3.s4.r5", "s50");
    SectionResult result = Conformance.score(tree, answers).section(new SectionId(section));
    return result.score().orElseThrow().times(Ratio.of(100)).toString();
  }

  private static Map<String, String> points(Questionnaire questionnaire, String[] cells) {
    Map<String, String> answers = new LinkedHashMap<>();
    List<Question> questions =
        questionnaire.questions().stream().filter(Question::isScored).toList();
    for (int i = 0; i < questions.size(); i++) {
      String cell = cells[i + 1];
      answers.put(
          questions.get(i).id().value(), cell.equals(Conformance.BLANK) ? cell : "s" + cell);
    }
    return answers;
  }

  private static String total(Scorecard card) {
    return card.overall().total().map(Ratio::toString).orElse(Conformance.BLANK);
  }

  private static String level(Scorecard card) {
    return card.overall().level().map(band -> band.label()).orElse(Conformance.BLANK);
  }

  /** The score on the questions' own scale, or the total where the questionnaire sums. */
  private static Optional<Ratio> value(Scorecard card) {
    if (card.questionnaire().overall().combine() == Combine.SUM) {
      return card.overall().total();
    }
    var scales = card.questionnaire().questions().stream().map(Question::scale).toList();
    Ratio low = scales.stream().map(s -> s.minimum()).reduce(Ratio::min).orElseThrow();
    Ratio high = scales.stream().map(s -> s.maximum()).reduce(Ratio::max).orElseThrow();
    return card.overall().score().map(score -> low.plus(score.times(high.minus(low))));
  }

  private static String cut(Ratio value) {
    return new BigDecimal(value.numerator())
        .divide(new BigDecimal(value.denominator()), 1, RoundingMode.DOWN)
        .toPlainString();
  }
}
