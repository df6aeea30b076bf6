package org.localbydefault.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

  /** Starts one that keeps what it acknowledged, as an installation has it: slower than others. */
  public static Postgres startDurable() throws IOException {
    return new Postgres(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start());
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

  /**
   * Kills the process that serves a connection, as {@code kill -9} does. The server then throws out
   * everybody, and recovers from what it wrote.
   */
  public void crash() throws IOException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      ProcessHandle.of(row.getLong(1)).orElseThrow().destroyForcibly();
    } catch (SQLException e) {
      throw new IOException("the database can't be reached", e);
    }
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
