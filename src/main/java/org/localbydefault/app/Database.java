package org.localbydefault.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
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
  private static final String OWNER = "localbydefault";

  /** As Linux says it. */
  private static final String DISK_FULL = "No space left on device";

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
    return new Database(folder.url(), OWNER, "", Optional.of(folder));
  }

  /** The database in a folder that is worked on aside. */
  static Database draftIn(DataFolder folder) {
    return new Database(folder.draftUrl(), OWNER, "", Optional.of(folder));
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

  /**
   * Refuses a database that can't be opened, or that a newer program made.
   *
   * @return whether it has the newest schema
   */
  boolean checkUsable() {
    if (folder.isPresent() && !folder.get().hasDatabase()) {
      return false;
    }
    try (Connection connection = connect()) {
      Optional<Integer> version = Migrations.version(connection);
      if (version.filter(v -> v > Migrations.NEWEST).isPresent()) {
        throw Refusal.ofRequest(
            "the database was changed by a newer version of this program: schema %d, and not %d"
                .formatted(version.get(), Migrations.NEWEST),
            "Start that version.");
      }
      return version.filter(v -> v == Migrations.NEWEST).isPresent();
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
    if (e.getErrorCode() == ALREADY_OPEN) {
      return Refusal.ofRequest(
          "the database in %s is in use by another process".formatted(where()),
          "Stop that one first, or name another folder with --data.");
    }
    return broken(e);
  }

  /** What a failure to make the schema means, in a sentence. */
  Refusal refusal(FlywayException e) {
    return broken(e);
  }

  private Refusal broken(Exception e) {
    boolean isFull =
        Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
            .anyMatch(cause -> DISK_FULL.equals(cause.getMessage()));
    return isFull
        ? Refusal.ofMachinery("the disk is full: there is no room for " + where(), "")
        : Refusal.ofMachinery(
            "the database %s can't be used: %s".formatted(where(), firstLine(e)), "");
  }

  private String where() {
    return folder.map(f -> f.path().toString()).orElse(url.replaceFirst("\\?.*", ""));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
