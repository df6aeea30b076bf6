package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final Path DISTRICT = Ran.example("fernmoor-district");
  private static final Path EMPTY = Ran.example("hollin-vale-nearly-empty");

  private final Path folder;

  ReportCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyKindAndFormatIsMade() throws IOException {
    for (String kind : List.of("council", "board-page", "scrutiny-pack")) {
      for (String format : List.of("pdf", "html")) {
        Path file = folder.resolve(kind + "." + format);
        Ran ran = Ran.command("report", DISTRICT, "--kind", kind, "--format", format, "-o", file);
        assertThat(ran.people()).isEmpty();
        assertThat(ran.out()).isEqualTo(file + "\n");
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
            .startsWith(format.equals("pdf") ? "%PDF-" : "<!");
      }
    }
  }

  @Test
  void aFolderGetsFilesNamedByAnswersAndKind() throws IOException {
    Ran ran =
        Ran.command("report", DISTRICT, EMPTY, "--kind=board-page,scrutiny-pack", "-o", folder);
    assertThat(ran.code()).isZero();
    assertThat(files())
        .containsExactly(
            "fernmoor-district-board-page.pdf",
            "fernmoor-district-scrutiny-pack.pdf",
            "hollin-vale-nearly-empty-board-page.pdf",
            "hollin-vale-nearly-empty-scrutiny-pack.pdf");
    assertThat(ran.out().lines()).hasSize(4);
  }

  @Test
  void oneBadFileStopsNoneOfTheOthersAndIsNamedAtTheEnd() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "format: 2\n");
    Path made = Files.createDirectory(folder.resolve("made"));
    Ran ran = Ran.command("report", DISTRICT, bad, EMPTY, "--kind", "board-page", "-o", made);
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(ran.people())
        .contains(bad + ":")
        .endsWith("No report was made of:\n  " + bad + "\n");
    try (Stream<Path> files = Files.list(made)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void twoFilesThatWouldHaveOneNameAreRefusedBeforeAnythingIsMade() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path copy = Files.copy(DISTRICT, other.resolve(DISTRICT.getFileName()));
    Ran ran = Ran.command("report", DISTRICT, copy, "-o", other);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.people()).contains("would both be written to fernmoor-district-council.pdf");
    try (Stream<Path> files = Files.list(other)) {
      assertThat(files).containsExactly(copy);
    }
  }

  @Test
  void charactersThatThePrintedReportCannotShowAreNamed() throws IOException {
    Path answers = folder.resolve("answers.yaml");
    String text = Files.readString(Ran.example("hollin-vale-nearly-empty"));
    Files.writeString(answers, text.replace("Mine does not,", "Mine 中文 🙂 does not,"));
    Ran pdf = Ran.command("report", answers, "-o", folder.resolve("a.pdf"));
    assertThat(pdf.code()).isEqualTo(0);
    assertThat(pdf.people()).contains("the report's font lacks U+4E2D, U+6587, U+1F642; the PDF");
    assertThat(Ran.command("report", answers, "--format", "html", "-o", "-").people()).isEmpty();
  }

  @Test
  void aReportNeverReplacesItsAnswers() throws IOException {
    Path answers = Files.copy(DISTRICT, folder.resolve("answers.yaml"));
    Ran ran = Ran.command("report", answers, "-o", answers);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.mismatch(answers, DISTRICT)).isEqualTo(-1);
  }

  @Test
  void aProgressBarIsShownToPeopleAndNotToPipes() {
    Object[] words = {"report", DISTRICT, EMPTY, "--kind", "board-page", "-o", folder};
    assertThat(Ran.command(words).people()).isEmpty();
    assertThat(Ran.watched(words).people())
        .contains("] 1 of 2  fernmoor-district.yaml", "] 2 of 2  hollin-vale")
        .endsWith("\r\u001b[K");
    Ran one = Ran.watched("report", EMPTY, "--kind", "board-page", "-o", folder);
    assertThat(one.people()).isEmpty();
  }

  @Test
  void aFolderOfOnesOwnReportsIsUsedWithTheProgramsQuestionnaires() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(Path.of("reports/wording.yaml"), reports.resolve("wording.yaml"));
    Files.writeString(
        reports.resolve("short.yaml"),
        """
        format: 1
        kind: short
        title: "Own report of {council}"
        subtitle: Own
        chapters: [{part: front-page, title: Summary}]
        """);
    Ran ran =
        Ran.command(
            "report",
            DISTRICT,
            "--content",
            folder,
            "--kind",
            "short",
            "--format",
            "html",
            "-o",
            "-");
    assertThat(ran.people()).isEmpty();
    assertThat(ran.out()).contains("Own report of Fernmoor District Council");
    assertThat(Ran.command("report", DISTRICT, "--content", folder).people())
        .contains("`council` is not a known kind of report");
  }

  @Test
  void aMistakeInADefinitionIsNamedWithItsPlace() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(Path.of("reports/wording.yaml"), reports.resolve("wording.yaml"));
    Files.writeString(reports.resolve("short.yaml"), "format: 1\nkind: short\nchapters: []\n");
    Ran ran = Ran.command("report", DISTRICT, "--content", folder, "--kind", "short", "-o", "-");
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(ran.people()).contains("reports/short.yaml:3:1: error: a report needs a chapter");
  }
}
