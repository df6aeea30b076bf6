package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.postgres.Postgres;
import org.localbydefault.served.KillRuns;
import org.localbydefault.served.Served;

/**
 * Kills the program at random moments while people answer, starts it again and compares what was
 * acknowledged with what is there. Build the jars first. Run with {@code mvn test
 * -Dtest=KillBenchmark -Dtest.groups=benchmark -Dtest.excluded.groups=}; {@code -Dkill.runs} says
 * how often.
 */
@Tag("benchmark")
class KillBenchmark {
  private static final int ON_H2 = 50;
  private static final int ON_POSTGRES = 20;

  @Test
  void noAcknowledgedAnswerIsLostOrDoubledOnH2(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(Served.JAR));
    KillRuns runs = KillRuns.embedded(folder.resolve("data"));
    assertThat(runs.killProgram(Integer.getInteger("kill.runs", ON_H2))).isEmpty();
    System.out.println("H2: " + runs);
  }

  @Test
  void noAcknowledgedAnswerIsLostOrDoubledOnPostgres() throws Exception {
    assumeTrue(Files.exists(Served.POSTGRES_JAR));
    try (Postgres postgres = Postgres.startDurable()) {
      KillRuns runs = KillRuns.postgres(postgres);
      assertThat(runs.killProgram(Integer.getInteger("kill.runs", ON_POSTGRES))).isEmpty();
      System.out.println("PostgreSQL: " + runs);
    }
  }

  @Test
  void noAcknowledgedAnswerIsLostOrDoubledWhenPostgresItselfFallsOver() throws Exception {
    assumeTrue(Files.exists(Served.POSTGRES_JAR));
    try (Postgres postgres = Postgres.startDurable()) {
      KillRuns runs = KillRuns.postgres(postgres);
      assertThat(runs.killDatabase(postgres, Integer.getInteger("kill.runs", ON_POSTGRES)))
          .isEmpty();
      System.out.println("PostgreSQL itself: " + runs);
    }
  }
}
