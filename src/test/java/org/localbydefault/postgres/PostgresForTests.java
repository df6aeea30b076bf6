package org.localbydefault.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts PostgreSQL for the tests of a profile, and tells the application where it is. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {
  private @Nullable Postgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres = Postgres.start();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not start", e);
    }
    return Objects.requireNonNull(postgres).settings();
  }

  @Override
  public void stop() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
