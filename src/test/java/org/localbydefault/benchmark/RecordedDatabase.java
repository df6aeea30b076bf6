package org.localbydefault.benchmark;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An embedded database in a file, with the settings of an installation, whose file is recorded. */
public final class RecordedDatabase implements QuarkusTestResourceLifecycleManager {
  static final String SETTINGS = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";

  @Override
  public Map<String, String> start() {
    RecordedFile.register();
    try {
      Path file = Files.createTempDirectory("recorded").resolve("database");
      return Map.of(
          "quarkus.datasource.jdbc.url", "jdbc:h2:" + RecordedFile.SCHEME + ":" + file + SETTINGS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The system clears its temporary files.
  }
}
