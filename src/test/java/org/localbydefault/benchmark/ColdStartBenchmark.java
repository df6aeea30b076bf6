package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long commands take from a cold start, as processes on the built jar with a heap of 64 MB.
 * Build the jar first; times depend on the machine and on what else it does. Run with {@code mvn
 * test -Dtest=ColdStartBenchmark -Dtest.groups=benchmark -Dtest.excluded.groups=}.
 */
@Tag("benchmark")
class ColdStartBenchmark {
  private static final Path JAR = Path.of("target/local-by-default.jar");
  private static final String ANSWERS =
      "questionnaires/keep-it-local/examples/castlebridge-unitary.yaml";
  private static final int RUNS = 9;

  @Test
  void commandsFromAColdStart(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(JAR));
    String file = folder.resolve("report").toString();
    print("--help", List.of("--help"));
    print("score", List.of("score", ANSWERS));
    print("report, one page", List.of("report", ANSWERS, "--kind", "board-page", "-o", file));
    print("report, html", List.of("report", ANSWERS, "--format", "html", "-o", file));
    print("report, json", List.of("report", ANSWERS, "--format", "json", "-o", file));
    print("report, council", List.of("report", ANSWERS, "-o", file));
  }

  private static void print(String what, List<String> arguments) throws Exception {
    double[] seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = seconds(arguments);
    }
    Arrays.sort(seconds);
    System.out.printf("%-18s median %.2f s, fastest %.2f s%n", what, seconds[RUNS / 2], seconds[0]);
  }

  private static double seconds(List<String> arguments) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx64m", "-jar", JAR.toString()));
    words.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    return (System.nanoTime() - start) / 1e9;
  }
}
