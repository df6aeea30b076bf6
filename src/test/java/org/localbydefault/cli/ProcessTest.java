package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the system sees it: real processes on the classes under test. */
class ProcessTest {
  private final Path folder;

  ProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static ProcessBuilder program(List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx64m", "-cp", classPath(), "org.localbydefault.app.Main"));
    words.addAll(arguments);
    return new ProcessBuilder(words);
  }

  /** Surefire starts with a jar that names the real class path in a property. */
  private static String classPath() {
    String all = System.getProperty("surefire.test.class.path");
    return all == null ? System.getProperty("java.class.path") : all;
  }

  private Ran run(String... arguments) throws IOException, InterruptedException {
    Path people = folder.resolve("people");
    Process process = program(List.of(arguments)).redirectError(people.toFile()).start();
    byte[] data = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), data, Files.readString(people));
  }

  @Test
  void dataAndWordsToPeopleGoTheirOwnWaysAndTheCodeTells() throws Exception {
    Ran help = run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: local-by-default").doesNotContain("\u001b");
    assertThat(help.people()).isEmpty();
    Ran score = run("score", Ran.example("cwm-arianlwyn").toString());
    assertThat(score.code()).isZero();
    assertThat(score.out()).contains("Overall");
    Ran content = run("score", "pom.xml");
    assertThat(content.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(content.out()).isEmpty();
    Ran usage = run("scor");
    assertThat(usage.code()).isEqualTo(ExitCode.USAGE);
    assertThat(usage.people()).contains("Did you mean `score`?").doesNotContain("\u001b");
  }

  @Test
  void aReaderWhoGoesEarlyIsNoMistake() throws Exception {
    Process process =
        program(List.of("score", Ran.example("castlebridge-unitary").toString(), "--format=json"))
            .start();
    assertThat(process.getInputStream().read()).isEqualTo('{');
    process.getInputStream().close();
    String people = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(ExitCode.GOOD);
    assertThat(people).isEmpty();
  }

  @Test
  void aFullDiskIsBrokenMachinery() throws Exception {
    File full = new File("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(full.exists());
    Process process =
        program(List.of("score", Ran.example("fernmoor-district").toString()))
            .redirectOutput(full)
            .start();
    String people = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(ExitCode.BROKEN);
    assertThat(people).contains("the disk is full");
  }

  @Test
  void aProcessThatIsKilledLeavesNoHalfFile() throws Exception {
    Path made = Files.createDirectory(folder.resolve("made"));
    killAfterTheFirst(made, true);
    int whole = 0;
    for (Path file : files(made)) {
      String name = file.getFileName().toString();
      if (!name.endsWith(".part")) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).endsWith("%%EOF\n");
        whole++;
      }
    }
    assertThat(whole).isPositive();
  }

  @Test
  void aProcessThatIsToldToStopTakesItsTemporaryFileWithIt() throws Exception {
    Path made = Files.createDirectory(folder.resolve("made"));
    killAfterTheFirst(made, false);
    assertThat(files(made)).isNotEmpty().noneMatch(f -> f.toString().endsWith(".part"));
  }

  /** Makes many reports, and stops once the first is there. */
  private void killAfterTheFirst(Path made, boolean isForced) throws Exception {
    List<String> words = new ArrayList<>(List.of("report", "-o", made.toString()));
    words.addAll(List.of("--kind", "board-page"));
    for (int i = 0; i < 200; i++) {
      Path copy = folder.resolve("answers-" + i + ".yaml");
      words.add(Files.copy(Ran.example("fernmoor-district"), copy).toString());
    }
    Process process = program(words).redirectErrorStream(true).start();
    assertThat(process.getInputStream().read()).isPositive();
    if (isForced) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
    assertThat(process.waitFor()).isNotZero();
    assertThat(files(made).size()).isLessThan(200);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
