package org.localbydefault.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Which migrations this program knows. */
public final class Migrations {
  /** The newest of {@code db/migration}; a test compares them. */
  public static final int NEWEST = 5;

  private Migrations() {}

  /** A database's version; empty for a database that has none. */
  public static Optional<Integer> version(Connection connection) throws SQLException {
    return Schema.version(connection).map(Integer::valueOf);
  }

  /** Whether a version of the schema is newer than what this program knows. */
  public static boolean isNewer(String version) {
    return Integer.parseInt(version) > NEWEST;
  }
}
