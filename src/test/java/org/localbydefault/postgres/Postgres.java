package org.localbydefault.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL server of its own, empty, gone when closed. */
public final class Postgres implements AutoCloseable {
  private static final String USER = "postgres";

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  public static Postgres start() throws IOException {
    return new Postgres(EmbeddedPostgres.builder().start());
  }

  public String url() {
    return server.getJdbcUrl(USER, USER).replaceFirst("\\?.*", "");
  }

  public String user() {
    return USER;
  }

  public String password() {
    return USER;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, USER);
  }

  /** The three settings that an installation needs. */
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url", url(),
        "quarkus.datasource.username", USER,
        "quarkus.datasource.password", USER);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
