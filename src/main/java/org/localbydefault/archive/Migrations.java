package org.localbydefault.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Which migrations this program knows. */
public final class Migrations {
  /** The newest of {@code db/migration}; a test compares them. */
  public static final int NEWEST = 3;

  private Migrations() {}

  /** A database's version, where it is newer than what this program knows. */
  public static Optional<String> newer(Connection connection) throws SQLException {
    return Schema.version(connection).filter(Migrations::isNewer);
  }

  /** Whether a version of the schema is newer than what this program knows. */
  public static boolean isNewer(String version) {
    return Integer.parseInt(version) > NEWEST;
  }
}
