package org.localbydefault.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.localbydefault.archive.Migrations;
import org.localbydefault.cli.Refusal;

/**
 * The database of this installation, as the settings name it.
 *
 * @param folder that it is in, where it is the embedded one
 */
record Database(String url, String user, String password, Optional<DataFolder> folder) {
  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String USER = "quarkus.datasource.username";
  private static final String PASSWORD = "quarkus.datasource.password";
  private static final int ALREADY_OPEN = 90_020;

  /**
   * @param data a folder in place of the one that the settings name
   */
  static Database of(Optional<Path> data) {
    Config config = ConfigProvider.getConfig();
    if (isProgramForEmbedded()) {
      Path folder =
          data.or(() -> config.getOptionalValue("local-by-default.data", Path.class))
              .orElse(Path.of("data"));
      return in(new DataFolder(folder));
    }
    if (data.isPresent()) {
      throw Refusal.ofRequest(
          "this program was built for PostgreSQL and keeps nothing in a folder",
          "Leave --data out.");
    }
    String url =
        config
            .getOptionalValue(URL, String.class)
            .orElseThrow(
                () ->
                    Refusal.ofRequest(
                        "no database is named",
                        "Set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                            + " QUARKUS_DATASOURCE_PASSWORD."));
    return new Database(
        url,
        config.getOptionalValue(USER, String.class).orElse(""),
        config.getOptionalValue(PASSWORD, String.class).orElse(""),
        Optional.empty());
  }

  /** Whether the program was built for the embedded database. */
  static boolean isProgramForEmbedded() {
    return ConfigProvider.getConfig()
        .getOptionalValue("quarkus.datasource.db-kind", String.class)
        .orElse("")
        .equals("h2");
  }

  /** The embedded database in a folder. */
  static Database in(DataFolder folder) {
    return new Database(folder.url(), "localbydefault", "", Optional.of(folder));
  }

  boolean isEmbedded() {
    return folder.isPresent();
  }

  /** What the server is to use. */
  void configure() {
    folder.ifPresent(
        f -> {
          System.setProperty(URL, url);
          System.setProperty(USER, user);
          System.setProperty(PASSWORD, password);
        });
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Refuses a database that can't be opened, or that a newer program made. */
  void checkUsable() {
    if (folder.isPresent() && !folder.get().hasDatabase()) {
      return;
    }
    try (Connection connection = connect()) {
      Optional<String> newer = Migrations.newer(connection);
      if (newer.isPresent()) {
        throw Refusal.ofRequest(
            "the database was changed by a newer version of this program: schema %s, and not %d"
                .formatted(newer.get(), Migrations.NEWEST),
            "Start that version.");
      }
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /** Brings the schema to a version, or to the newest. */
  void migrate(Optional<String> version) {
    String bytes = isEmbedded() ? "blob" : "bytea";
    var migrations =
        Flyway.configure()
            .dataSource(url, user, password)
            .locations("classpath:db/migration")
            .placeholders(Map.of("bytes", bytes));
    version.ifPresent(migrations::target);
    migrations.load().migrate();
  }

  /** What a failure means, in a sentence. */
  Refusal refusal(SQLException e) {
    String where = folder.map(f -> f.path().toString()).orElse(url.replaceFirst("\\?.*", ""));
    if (e.getErrorCode() == ALREADY_OPEN) {
      return Refusal.ofRequest(
          "the database in %s is in use by another process".formatted(where),
          "Stop that one first, or name another folder with --data.");
    }
    return Refusal.ofMachinery(
        "the database %s can't be used: %s".formatted(where, firstLine(e)), "");
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
