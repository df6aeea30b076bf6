package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.served.Served;
import org.localbydefault.web.Browsing;

/**
 * How long it takes from the command to the first page, and how much memory the program then has,
 * as the README starts it. Build the jar first. Run with {@code mvn test -Dtest=StartBenchmark
 * -Dtest.groups=benchmark -Dtest.excluded.groups=}.
 */
@Tag("benchmark")
class StartBenchmark {
  private static final int RUNS = 9;
  private static final int PAGES = 500;
  private static final int KIBIBYTES = 1024;

  @Test
  void toTheFirstPage(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(Served.JAR));
    double[] seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      Path data = folder.resolve("data" + (i == 0 ? 0 : 1));
      long start = System.nanoTime();
      try (Served served = Served.start(Served.Start.embedded(data))) {
        assertThat(new Browsing(served.address()).get("/sign-in").status()).isEqualTo(200);
        seconds[i] = (System.nanoTime() - start) / 1e9;
        if (i == RUNS - 1) {
          Thread.sleep(5_000);
          System.out.printf("resident at rest: %d MB%n", residentMegabytes(served.pid()));
          for (int page = 0; page < PAGES; page++) {
            new Browsing(served.address()).get("/cases");
          }
          System.out.printf("after %d pages: %d MB%n", PAGES, residentMegabytes(served.pid()));
        }
      }
    }
    System.out.printf("first start: %.2f s%n", seconds[0]);
    double[] later = Arrays.copyOfRange(seconds, 1, RUNS);
    Arrays.sort(later);
    System.out.printf("later starts: median %.2f s, fastest %.2f s%n", later[RUNS / 2], later[0]);
  }

  /** Where Linux tells it. */
  private static long residentMegabytes(long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES;
      }
    }
    return 0;
  }
}
