package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finished reports that come with the program are what their answers give today. */
class ReportExamplesTest {
  private static final Path ANSWERS = Path.of("questionnaires/keep-it-local/examples");
  private static final Path EXAMPLES = Path.of("reports/examples");
  private static final long TWO_MEGABYTES = 2_000_000;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          castlebridge-unitary-council.pdf, castlebridge-unitary, council, pdf, ''
          castlebridge-unitary-council.html, castlebridge-unitary, council, html, ''
          fernmoor-district-board-page.pdf, fernmoor-district, board-page, pdf, ''
          westmere-county-2026-council.pdf, westmere-county-2026, council, pdf, westmere-county-2025
          westmere-county-2026-scrutiny-pack.pdf, westmere-county-2026, scrutiny-pack, pdf, westmere-county-2025
          cwm-arianlwyn-council.pdf, cwm-arianlwyn, council, pdf, ''
          hollin-vale-nearly-empty-council.pdf, hollin-vale-nearly-empty, council, pdf, ''
          """)
  void anExampleIsWhatItsAnswersGive(
      String name,
      String answers,
      String kind,
      String format,
      String previous,
      @TempDir Path folder)
      throws IOException {
    Path made = folder.resolve(name);
    List<String> words =
        new ArrayList<>(
            Arrays.asList("report", answers(answers), "--kind", kind, "--format", format));
    words.addAll(List.of("-o", made.toString()));
    if (!previous.isEmpty()) {
      words.addAll(List.of("--previous", answers(previous)));
    }
    assertThat(Ran.command(words.toArray()).code()).isZero();
    Path example = EXAMPLES.resolve(name);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.copy(made, example, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(made).hasSameBinaryContentAs(example);
  }

  @Test
  void theExamplesTakeLessThanTwoMegabytes() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isLessThan(TWO_MEGABYTES);
    }
  }

  private static String answers(String name) {
    return ANSWERS.resolve(name + ".yaml").toString();
  }
}
