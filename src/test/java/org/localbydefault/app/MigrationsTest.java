package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.localbydefault.archive.Migrations;

class MigrationsTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  @Test
  void theNewestMigrationIsTheOneThatTheProgramKnows() throws IOException {
    try (var files = Files.list(MIGRATIONS)) {
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

  /**
   * An installation refuses to start where a migration that it has run reads otherwise now. What a
   * new one does stands in a new file, with its line beside those.
   */
  @Test
  void aMigrationThatInstallationsHaveRunIsNotChanged() throws Exception {
    Map<String, String> now = new TreeMap<>();
    try (var files = Files.list(MIGRATIONS)) {
      for (Path file : files.toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        now.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    Map<String, String> known = new TreeMap<>();
    Files.readAllLines(Path.of("src/test/resources/migrations.sha256"))
        .forEach(line -> known.put(line.replaceFirst("\\S+ +", ""), line.replaceFirst(" .*", "")));
    assertThat(now).isEqualTo(known);
  }
}
