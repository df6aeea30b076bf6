package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.report.Block;
import org.localbydefault.report.RandomReports;
import org.localbydefault.report.Report;

class PdfReportTest {

  @Test
  void theSampleReportIsAsItWasLookedAt() throws Exception {
    GoldenPdf.check("sample", PdfReport.of(SampleReports.rich()));
  }

  @Test
  void strangeCharactersAreAsTheyWereLookedAt() throws Exception {
    GoldenPdf.check("strange-characters", PdfReport.of(HardReports.strangeCharacters()));
  }

  @Test
  void theSampleReportHasEveryKindOfBlock() {
    List<Class<?>> kinds =
        SampleReports.rich().chapters().stream()
            .flatMap(chapter -> chapter.blocks().stream())
            .<Class<?>>map(Block::getClass)
            .toList();
    assertThat(kinds).contains(Block.class.getPermittedSubclasses());
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(PdfReport.of(SampleReports.rich())).isEqualTo(PdfReport.of(SampleReports.rich()));
  }

  static Stream<Arguments> hardReports() {
    return HardReports.all().entrySet().stream()
        .map(hard -> Arguments.of(hard.getKey(), hard.getValue()));
  }

  @ParameterizedTest
  @MethodSource("hardReports")
  void noTextOfAHardReportIsLost(String name, Report report) throws Exception {
    assertNoTextIsLost(name, report);
  }

  @Test
  void noTextOfTheSampleReportIsLost() throws Exception {
    assertNoTextIsLost("sample", SampleReports.rich());
  }

  @Test
  void noTextOfAnyReportIsLost() throws Exception {
    for (long seed = 0; seed < 40; seed++) {
      assertNoTextIsLost("seed " + seed, RandomReports.of(seed));
    }
  }

  private static void assertNoTextIsLost(String name, Report report) throws Exception {
    byte[] pdf = PdfReport.of(report);
    String read = ModelWords.bare(TagTree.words(pdf));
    for (String text : ModelWords.of(report)) {
      assertThat(read).as(name).contains(ModelWords.bare(text));
    }
    assertThat(PlacedText.outsideOfPages(pdf)).as(name).isEmpty();
  }

  @Test
  void plainTextIsReadInTheOrderOfTheReport() throws Exception {
    String read = ModelWords.bare(TagTree.words(PdfReport.of(SampleReports.rich())));
    int from = 0;
    for (String text : ModelWords.of(withoutFrontPage(SampleReports.rich()))) {
      from = read.indexOf(ModelWords.bare(text), from);
      assertThat(from).as(text).isNotNegative();
    }
  }

  private static Report withoutFrontPage(Report report) {
    return new Report(
        report.metadata(),
        report.labels(),
        false,
        report.chapters().subList(1, report.chapters().size()));
  }

  @Test
  void theFrontPageOfTheSampleFitsOnePage() {
    assertThat(pageOf(SampleReports.rich(), "front.priorities")).isZero();
    assertThat(pageOf(SampleReports.rich(), "purpose")).isEqualTo(2);
  }

  private static int pageOf(Report report, String anchor) {
    return Optional.ofNullable(ReportSetter.place(report).pages().spots().get(anchor))
        .orElseThrow()
        .page();
  }

  @Test
  void charactersThatTheFontLacksAreKnown() {
    assertThat("ŵŷẁ£–’✓→●\u00A0\u00AD".codePoints().allMatch(PdfFonts::covers)).isTrue();
    assertThat("本م👍\u0007".codePoints().anyMatch(PdfFonts::covers)).isFalse();
  }
}
