package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.postgres.Postgres;
import org.localbydefault.served.LoadRun;
import org.localbydefault.served.LoadRun.Measured;
import org.localbydefault.served.Served;

/**
 * How long pages take while forty people read and save in one assessment, 200 requests a second:
 * with nothing else in the database, and with ten thousand assessments. Client and server share the
 * machine. Build the jars first. Run with {@code mvn test -Dtest=LoadBenchmark
 * -Dtest.groups=benchmark -Dtest.excluded.groups=}. It prints a table with what we aim at.
 */
@Tag("benchmark")
class LoadBenchmark {
  private static final int MANY_ROUNDS = 10_000;
  private static final int OFTEN = 99;
  private static final int MIDDLE = 50;
  private static final int PERCENT = 100;

  /** What is measured, and how many milliseconds it may take. */
  private record Aim(String what, double most, ToDoubleFunction<Measured> value) {}

  private static final Aim[] AIMS = {
    new Aim("every request, p99, from outside", 50, m -> m.outside().percentile(OFTEN)),
    new Aim("saving an answer, p50, in the server", 5, m -> m.server().saving().percentile(MIDDLE)),
    new Aim(
        "results of 40 people, p50, in the server",
        30,
        m -> m.server().page("/results").percentile(MIDDLE)),
  };

  @Test
  void onH2(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(Served.JAR));
    print(
        "H2",
        LoadRun.embedded(Files.createDirectory(folder.resolve("few")), 0).run(),
        LoadRun.embedded(Files.createDirectory(folder.resolve("many")), MANY_ROUNDS).run());
  }

  @Test
  void onPostgres(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(Served.POSTGRES_JAR));
    print(
        "PostgreSQL",
        postgres(folder.resolve("few"), 0),
        postgres(folder.resolve("many"), MANY_ROUNDS));
  }

  private static Measured postgres(Path folder, int rounds)
      throws IOException, InterruptedException, SQLException {
    Files.createDirectory(folder);
    try (Postgres postgres = Postgres.startDurable()) {
      return LoadRun.postgres(postgres, folder, rounds).run();
    }
  }

  private static void print(String database, Measured few, Measured many) {
    System.out.printf("%n%-42s %9s %9s %9s %7s%n", database, "aim", "few", "10,000", "change");
    for (Aim aim : AIMS) {
      double before = aim.value().applyAsDouble(few);
      double after = aim.value().applyAsDouble(many);
      System.out.printf(
          "%-42s %6.0f ms %6.1f ms %6.1f ms %+5.0f %%%n",
          aim.what(), aim.most(), before, after, (after / before - 1) * PERCENT);
    }
    System.out.printf(
        "(no more than +20 %% is aimed at; %d and %d requests)%n",
        few.outside().sorted().size(), many.outside().sorted().size());
    assertThat(few.failures() + many.failures()).isZero();
  }
}
