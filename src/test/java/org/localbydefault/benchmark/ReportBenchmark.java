package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.casestudy.CaseStudy;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.ContentFolder;
import org.localbydefault.questionnaire.yaml.ReportFolder;
import org.localbydefault.questionnaire.yaml.YamlAssessments;
import org.localbydefault.report.Report;
import org.localbydefault.report.compose.Composer;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.compose.ReportDefinition;
import org.localbydefault.report.compose.Results;
import org.localbydefault.report.compose.Wording;
import org.localbydefault.report.html.HtmlReport;
import org.localbydefault.report.pdf.PdfFonts;
import org.localbydefault.report.pdf.PdfReport;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Scoring;

/**
 * How long the full report of the nine-person example takes, warm, phase by phase, against the same
 * content made into a tagged PDF by openhtmltopdf, with the same font, from the HTML twin.
 */
@Tag("benchmark")
class ReportBenchmark {
  private static final Path ANSWERS =
      Path.of("questionnaires/keep-it-local/examples/castlebridge-unitary.yaml");
  private static final int WARM_UP = 1500;
  private static final int ROUNDS = 301;
  private static final int MANY = 1000;

  private final Questionnaire questionnaire =
      ContentFolder.shipped()
          .questionnaire(new QuestionnaireId("keep-it-local"))
          .value()
          .orElseThrow();
  private final List<CaseStudy> studies =
      ContentFolder.shipped().caseStudies(questionnaire).value().orElseThrow();
  private final ReportDefinition definition =
      ReportFolder.of(ContentFolder.shipped())
          .definition(new KindId("council"))
          .value()
          .orElseThrow();
  private final Wording wording =
      ReportFolder.of(ContentFolder.shipped()).wording().value().orElseThrow();
  private final Assessment assessment =
      ContentFolder.file(ANSWERS)
          .value()
          .flatMap(file -> YamlAssessments.read(file, questionnaire).value())
          .orElseThrow();

  @Test
  void theFullReportOfNinePeople() throws IOException {
    XRLog.setLoggingEnabled(false);
    Scorecard card = score();
    Results results = results(card);
    Report report = compose(results);
    byte[] pdf = PdfReport.of(report);
    String html = HtmlReport.of(report);
    for (int i = 0; i < WARM_UP; i++) {
      whole();
    }
    double whole = median(ROUNDS, this::whole);
    System.out.printf("council report, nine people, %d pages, warm, median ms%n", pages(pdf));
    System.out.printf("  score                    %8.2f%n", median(ROUNDS, this::score));
    System.out.printf("  findings and matches     %8.2f%n", median(ROUNDS, () -> results(card)));
    System.out.printf("  compose                  %8.2f%n", median(ROUNDS, () -> compose(results)));
    System.out.printf(
        "  PDF                      %8.2f%n", median(ROUNDS, () -> PdfReport.of(report)));
    System.out.printf("  all of it                %8.2f%n", whole);
    for (int i = 0; i < 20; i++) {
      openHtmlToPdf(html);
    }
    double other = median(11, () -> openHtmlToPdf(html));
    System.out.printf(
        "  openhtmltopdf, PDF alone %8.2f  (%.1f times all of ours)%n", other, other / whole);
    assertThat(pages(pdf)).isGreaterThanOrEqualTo(15);
  }

  @Test
  void memoryStaysFlatOverManyReports() {
    long after100 = 0;
    for (int i = 1; i <= MANY; i++) {
      whole();
      if (i == MANY / 10) {
        after100 = used();
      }
    }
    System.out.printf(
        "heap in use after %d reports %.1f MB, after %d %.1f MB%n",
        MANY / 10, after100 / 1e6, MANY, used() / 1e6);
    assertThat(used()).isLessThan(after100 + 8_000_000);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private byte[] whole() {
    return PdfReport.of(compose(results(score())));
  }

  private Scorecard score() {
    return Scoring.score(questionnaire, assessment);
  }

  private Results results(Scorecard card) {
    return Results.of(card, Optional.empty(), studies);
  }

  private Report compose(Results results) {
    return Composer.compose(
        new Composer.Setting(
            definition, wording, PdfFonts::covers, "benchmark", "0123456789abcdef", false),
        results);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static byte[] openHtmlToPdf(String html) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      for (String family : List.of("Atkinson Hyperlegible Next", "serif", "sans-serif")) {
        builder.useFont(() -> font("400Regular"), family, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("700Bold"), family, 700, FontStyle.NORMAL, true);
      }
      builder.withHtmlContent(html, null);
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static InputStream font(String face) {
    String name = "/fonts/AtkinsonHyperlegibleNext_%s.ttf".formatted(face);
    return Objects.requireNonNull(ReportBenchmark.class.getResourceAsStream(name), name);
  }

  private static double median(int rounds, Supplier<?> work) {
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      Object result = work.get();
      times[i] = (System.nanoTime() - start) / 1e6;
      assertThat(result).isNotNull();
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }
}
