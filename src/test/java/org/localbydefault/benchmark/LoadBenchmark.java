package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.served.LoadRun;
import org.localbydefault.served.Served;

/**
 * How long pages take while people read and save, 200 requests a second, with a few rounds in the
 * database and with ten thousand. Client and server share the machine. Build the jar first. Run
 * with {@code mvn test -Dtest=LoadBenchmark -Dtest.groups=benchmark -Dtest.excluded.groups=}.
 */
@Tag("benchmark")
class LoadBenchmark {
  private static final int MANY_ROUNDS = 10_000;

  @Test
  void readingAndSavingWithFewRoundsAndWithMany(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(Served.JAR));
    for (int rounds : new int[] {0, MANY_ROUNDS}) {
      LoadRun run = LoadRun.embedded(folder.resolve("data" + rounds), rounds);
      System.out.printf("%d rounds more%n%s", rounds, run.run());
      assertThat(run.failures()).isZero();
    }
  }
}
