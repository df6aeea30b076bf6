package org.localbydefault.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TwinsTest {
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void everyTestOfTheApplicationRunsOnPostgresqlTooUnlessItLooksAtPagesInABrowser()
      throws IOException {
    List<Path> alone = new ArrayList<>();
    try (Stream<Path> all = Files.walk(TESTS)) {
      for (Path file : all.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        String source = Files.readString(file);
        boolean isOnH2 =
            source.contains("\n@QuarkusTest\n") && !source.contains("OnPostgres.class");
        boolean isInBrowser = source.contains("import org.localbydefault.browser.");
        if (isOnH2 && !isInBrowser && !Files.exists(twin(file))) {
          alone.add(file);
        }
      }
    }
    assertThat(alone).isEmpty();
  }

  private static Path twin(Path file) {
    return Path.of(file.toString().replaceFirst("Test\\.java$", "OnPostgresTest.java"));
  }
}
