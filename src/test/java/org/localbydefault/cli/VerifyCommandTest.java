package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.exchange.SpreadsheetMark;
import org.localbydefault.report.Edition;

class VerifyCommandTest {
  private static final Path DISTRICT = Ran.example("fernmoor-district");
  private static final Path NOW = Ran.example("westmere-county-2026");
  private static final Path BEFORE = Ran.example("westmere-county-2025");
  private static final int SEED = 20261014;

  private final Path folder;

  VerifyCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path report(String format, Path answers, Object... more) throws IOException {
    Object[] words = {"report", answers, "--format", format, "-o", "-"};
    Object[] all =
        java.util.stream.Stream.of(words, more).flatMap(java.util.stream.Stream::of).toArray();
    return Files.write(folder.resolve("report"), Ran.command(all).data());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "html", "json", "csv"})
  void aReportFitsItsAnswersAndOneAlteredByteDoesNot(String format) throws IOException {
    Path file = report(format, DISTRICT);
    Ran good = Ran.command("verify", file, DISTRICT);
    assertThat(good.out()).isEqualTo(file + ": good, it is what these answers give\n");
    assertThat(good.code()).isZero();
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(SEED);
    for (int i = 0; i < 25; i++) {
      int at = random.nextInt(bytes.length);
      byte[] altered = bytes.clone();
      altered[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, altered);
      Ran bad = Ran.command("verify", file, DISTRICT);
      assertThat(bad.code()).as("byte %d of %s", at, format).isNotZero();
      assertThat(bad.people()).startsWith("error: ");
      assertThat(bad.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"csv, 0", "pdf, 1", "html, 1", "json, 1"})
  void theMarkOfASpreadsheetFileIsNoAlterationAndOfAnyOtherItIs(String format, int code)
      throws IOException {
    Path file = report(format, DISTRICT);
    byte[] bytes = Files.readAllBytes(file);
    try (var marked = Files.newOutputStream(file)) {
      SpreadsheetMark.write(marked);
      marked.write(bytes);
    }
    assertThat(Ran.command("verify", file, DISTRICT).code()).isEqualTo(code);
  }

  @Test
  void anAlteredByteIsNamedByItsPlace() throws IOException {
    Path file = report("json", DISTRICT);
    String text = Files.readString(file);
    int at = text.indexOf("\"exact\"");
    Files.writeString(file, text.substring(0, at) + "'" + text.substring(at + 1));
    Ran ran = Ran.command("verify", file, DISTRICT);
    assertThat(ran.people()).contains("it differs from byte %,d on".formatted(at + 1));
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "html", "json"})
  void otherAnswersAreTold(String format) throws IOException {
    Ran ran = Ran.command("verify", report(format, DISTRICT), NOW);
    assertThat(ran.people()).contains("it was made from other answers");
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
  }

  @Test
  void answersInAnotherLayoutAreTheSameAnswers() throws IOException {
    Path file = report("pdf", DISTRICT);
    Path copy = folder.resolve("copy.yaml");
    Files.writeString(copy, "# A comment.\n" + Files.readString(DISTRICT));
    assertThat(Ran.command("verify", file, copy).code()).isZero();
  }

  @Test
  void theRoundBeforeBelongsToTheAnswers() throws IOException {
    Path file = report("pdf", NOW, "--previous", BEFORE);
    assertThat(Ran.command("verify", file, NOW, "--previous", BEFORE).code()).isZero();
    Ran without = Ran.command("verify", file, NOW);
    assertThat(without.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(without.people()).contains("name those answers with --previous");
  }

  @Test
  void anotherEditionAndAnotherQuestionnaireAreTold() throws IOException {
    Path file = report("json", DISTRICT);
    String text = Files.readString(file);
    Files.writeString(file, text.replace(Edition.NAME, "Local by Default 0.0.1"));
    assertThat(Ran.command("verify", file, DISTRICT).people())
        .contains("it was made with Local by Default 0.0.1, and this is " + Edition.NAME);
    Files.writeString(file, text.replace("\"version\" : \"1.", "\"version\" : \"9."));
    assertThat(Ran.command("verify", file, DISTRICT).people())
        .contains("it was made with questionnaire keep-it-local 9.");
  }

  @Test
  void anythingElseIsNoReport() throws IOException {
    for (String text : new String[] {"", "{}", "%PDF-1.7", "<!DOCTYPE html>", "a,b\r\n"}) {
      Path file = Files.writeString(folder.resolve("other"), text);
      Ran ran = Ran.command("verify", file, DISTRICT);
      assertThat(ran.people()).contains("it is no report of this program");
      assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
    }
  }
}
