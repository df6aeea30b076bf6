package org.localbydefault.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column holds, whichever database it is in, and how that is written. */
enum Kind {
  TEXT(Types.VARCHAR, "character varying", "character large object", "varchar", "text"),
  /** In small letters, with hyphens. */
  ID(Types.OTHER, "uuid"),
  WHOLE(Types.INTEGER, "integer", "int4"),
  TRUTH(Types.BOOLEAN, "boolean", "bool"),
  /** ISO 8601 in UTC. */
  INSTANT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamp with time zone", "timestamptz"),
  /** ISO 8601. */
  DATE(Types.DATE, "date"),
  /** Base64. */
  BYTES(Types.VARBINARY, "binary large object", "bytea");

  private final int sqlType;

  /** Names of types, each between two commas. */
  private final String names;

  Kind(int sqlType, String... names) {
    this.sqlType = sqlType;
    this.names = "," + String.join(",", names) + ",";
  }

  /**
   * The kind of a column.
   *
   * @param typeName as the database calls its type
   * @throws IllegalArgumentException for a type that no column has yet
   */
  static Kind of(String typeName) {
    String name = "," + typeName.toLowerCase(Locale.ROOT) + ",";
    return Arrays.stream(values())
        .filter(kind -> kind.names.contains(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind for columns of " + typeName));
  }

  /** A value as it is written: a text, a whole number, true or false, or nothing. */
  @Nullable Object read(ResultSet row, int index) throws SQLException {
    return switch (this) {
      case TEXT -> row.getString(index);
      case ID -> text(row.getObject(index, UUID.class));
      case WHOLE -> row.getObject(index) == null ? null : Integer.valueOf(row.getInt(index));
      case TRUTH -> row.getObject(index) == null ? null : Boolean.valueOf(row.getBoolean(index));
      case INSTANT -> {
        OffsetDateTime time = row.getObject(index, OffsetDateTime.class);
        yield time == null ? null : time.toInstant().toString();
      }
      case DATE -> text(row.getObject(index, LocalDate.class));
      case BYTES -> {
        byte[] bytes = row.getBytes(index);
        yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
      }
    };
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /**
   * Puts a written value back.
   *
   * @throws RuntimeException if it is none of this kind
   */
  void set(PreparedStatement statement, int index, @Nullable Object written) throws SQLException {
    if (written == null) {
      statement.setNull(index, sqlType);
      return;
    }
    switch (this) {
      case TEXT -> statement.setString(index, (String) written);
      case ID -> statement.setObject(index, UUID.fromString((String) written));
      case WHOLE -> statement.setInt(index, Math.toIntExact((Long) written));
      case TRUTH -> statement.setBoolean(index, (Boolean) written);
      case INSTANT ->
          statement.setObject(index, Instant.parse((String) written).atOffset(ZoneOffset.UTC));
      case DATE -> statement.setObject(index, LocalDate.parse((String) written));
      case BYTES -> statement.setBytes(index, Base64.getDecoder().decode((String) written));
    }
  }
}
