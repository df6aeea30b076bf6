package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.localbydefault.archive.Migrations;

class MigrationsTest {
  @Test
  void theNewestMigrationIsTheOneThatTheProgramKnows() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      int newest =
          files
              .map(file -> file.getFileName().toString())
              .map(name -> name.substring(1, name.indexOf("__")))
              .mapToInt(Integer::parseInt)
              .max()
              .orElseThrow();
      assertThat(newest).isEqualTo(Migrations.NEWEST);
    }
    assertThat(Migrations.isNewer(String.valueOf(Migrations.NEWEST))).isFalse();
    assertThat(Migrations.isNewer(String.valueOf(Migrations.NEWEST + 1))).isTrue();
  }
}
