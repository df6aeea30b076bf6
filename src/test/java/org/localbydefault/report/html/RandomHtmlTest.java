package org.localbydefault.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.report.RandomReports;
import org.localbydefault.report.Report;

/** What holds for the page of any report. */
class RandomHtmlTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPageIsWellFormedAndWhole(long seed) throws Exception {
    Report report = RandomReports.of(seed);
    Dom page = Dom.of(HtmlReport.of(report));
    // Long labels of charts are broken over several lines, so spaces don't count.
    String text = page.body().getTextContent().replaceAll("\\s", "");
    for (String word : ModelWords.of(report)) {
      assertThat(text).contains(word.replaceAll("\\s", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingOnAPageRunsOrMeetsAnotherId(long seed) throws Exception {
    Dom page = Dom.of(HtmlReport.of(RandomReports.of(seed)));
    assertThat(page.all("script")).isEmpty();
    assertThat(page.ids()).doesNotHaveDuplicates();
    assertThat(page.addresses()).allMatch(a -> a.startsWith("#") || a.startsWith("https://"));
    for (String address : page.addresses()) {
      if (address.startsWith("#")) {
        assertThat(page.ids()).contains(address.substring(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void headingsNeverSkipALevel(long seed) throws Exception {
    List<Integer> headings = Dom.of(HtmlReport.of(RandomReports.of(seed))).headings();
    assertThat(headings.get(0)).isEqualTo(1);
    for (int i = 1; i < headings.size(); i++) {
      assertThat(headings.get(i)).isBetween(2, headings.get(i - 1) + 1);
    }
  }
}
