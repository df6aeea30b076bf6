package org.localbydefault.report.compose;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.report.GoldenText;
import org.localbydefault.report.ReportText;

/** Every kind of report of every example reads as it did when it was last found good. */
class GoldenReportTest {

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("kindsAndExamples")
  void aReportReadsAsItDidWhenItWasLastFoundGood(String kind, String example) {
    GoldenText.check(
        "report/%s/%s.txt".formatted(kind, example), ReportText.of(Examples.report(kind, example)));
  }

  static Stream<Arguments> kindsAndExamples() {
    return Examples.KINDS.stream()
        .flatMap(kind -> Examples.NAMES.stream().map(name -> Arguments.of(kind, name)));
  }
}
