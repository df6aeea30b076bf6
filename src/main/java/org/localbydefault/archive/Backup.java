package org.localbydefault.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes everything that a database keeps, as it stood at one moment, while others go on writing.
 *
 * <p>An archive is a zip file:
 *
 * <ul>
 *   <li>{@code tables/NAME.jsonl}: a line a row, a JSON list of its values in the order of the
 *       columns, rows in the order of their key. Times in UTC, files in base64.
 *   <li>{@code manifest.json}, last: the format, the schema's version, when it was made, and for
 *       each table its columns and their kinds, key, references, number of rows and SHA-256.
 * </ul>
 *
 * <p>The same rows give the same bytes but for the time in the manifest.
 */
public final class Backup {
  static final String MANIFEST = "manifest.json";

  private static final int ROWS_AT_ONCE = 20;
  private static final Pattern ENTRY = Pattern.compile("manifest\\.json|tables/[a-z_]+\\.jsonl");

  private final Connection connection;
  private final Schema schema;
  private final ZipOutputStream zip;

  private Backup(Connection connection, Schema schema, ZipOutputStream zip) {
    this.connection = connection;
    this.schema = schema;
    this.zip = zip;
  }

  static boolean isEntryName(String name) {
    return ENTRY.matcher(name).matches();
  }

  static String entryName(String table) {
    return "tables/" + table + ".jsonl";
  }

  /**
   * Writes an archive. The connection is left without a transaction.
   *
   * @param connection of its own, which nobody else uses meanwhile
   * @param made now
   * @throws ArchiveException if there is nothing to keep
   */
  public static void write(Connection connection, OutputStream out, Instant made)
      throws SQLException, IOException {
    String version =
        Schema.version(connection).orElseThrow(() -> new ArchiveException("the database is empty"));
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      Schema schema = Schema.of(connection);
      ZipOutputStream zip = new ZipOutputStream(out);
      List<Manifest.Contents> contents = new Backup(connection, schema, zip).tables();
      zip.putNextEntry(entry(MANIFEST));
      zip.write(new Manifest(version, made, contents).write().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
    } finally {
      connection.rollback();
    }
  }

  private List<Manifest.Contents> tables() throws SQLException, IOException {
    takeSnapshot();
    List<Manifest.Contents> contents = new ArrayList<>();
    for (Table table : schema.tables()) {
      contents.add(write(table));
    }
    return contents;
  }

  /** Reads from every table in one statement: from here on none of them changes for us. */
  private void takeSnapshot() throws SQLException {
    String all =
        schema.tables().stream()
            .map(table -> "(select count(*) from " + table.quoted(schema.isCapital()) + ")")
            .collect(Collectors.joining(" + ", "select ", ""));
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery(all).close();
    }
  }

  private Manifest.Contents write(Table table) throws SQLException, IOException {
    zip.putNextEntry(entry(entryName(table.name())));
    MessageDigest digest = Digests.sha256();
    // Closing it would close the archive.
    DigestOutputStream lines = new DigestOutputStream(zip, digest);
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery(query(table))) {
        while (row.next()) {
          lines.write((Json.write(values(table, row)) + "\n").getBytes(StandardCharsets.UTF_8));
          rows++;
        }
      }
    }
    zip.closeEntry();
    return new Manifest.Contents(table, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private String query(Table table) {
    boolean isCapital = schema.isCapital();
    String key =
        table.key().stream()
            .map(column -> Table.quoted(column, isCapital))
            .collect(Collectors.joining(", "));
    return "select %s from %s order by %s"
        .formatted(table.columnList(isCapital), table.quoted(isCapital), key);
  }

  private static List<@Nullable Object> values(Table table, ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      values.add(table.columns().get(i).kind().read(row, i + 1));
    }
    return values;
  }

  /** An entry without the time of day, which would make every archive another. */
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    return entry;
  }
}
