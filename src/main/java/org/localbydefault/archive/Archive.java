package org.localbydefault.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An archive that was written, to be read. {@link Backup} says what is in it. */
final class Archive implements AutoCloseable {
  /** In bytes; many times what one is. */
  private static final int LONGEST_MANIFEST = 4_000_000;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /** Takes the rows of a table. */
  interface Rows {
    /** One row; its values as they were written, in the order of the columns. */
    void take(List<@Nullable Object> values) throws Exception;
  }

  /**
   * Opens an archive.
   *
   * @throws ArchiveException if the file is none
   */
  static Archive open(Path file) {
    try {
      // Closed with the archive, or here where it is none.
      ZipFile zip = new ZipFile(file.toFile());
      try {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
          throw new IOException("it has no list of contents");
        }
        byte[] bytes = zip.getInputStream(entry).readNBytes(LONGEST_MANIFEST);
        return new Archive(file, zip, Manifest.read(new String(bytes, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw ArchiveException.noBackup(file, e);
    } catch (IOException e) {
      throw new ArchiveException(file + " can't be read: " + e.getMessage(), e);
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /**
   * Reads a table to the end.
   *
   * @throws ArchiveException if it is not what the manifest says
   */
  void read(Manifest.Contents contents, Rows rows) throws Exception {
    String name = contents.table().name();
    ZipEntry entry = zip.getEntry(Backup.entryName(name));
    if (entry == null) {
      throw new ArchiveException("table %s is missing in %s".formatted(name, file));
    }
    MessageDigest digest = Digests.sha256();
    long count = 0;
    try (InputStream bytes = new DigestInputStream(zip.getInputStream(entry), digest);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.take(row(line, contents.table()));
        count++;
      }
    } catch (IOException e) {
      throw new ArchiveException("table %s in %s is damaged".formatted(name, file), e);
    }
    if (count != contents.rows()
        || !HexFormat.of().formatHex(digest.digest()).equals(contents.sha256())) {
      throw new ArchiveException(
          "table %s in %s is not as it was when the backup was made".formatted(name, file));
    }
  }

  @SuppressWarnings("unchecked") // a JSON list of anything
  private static List<@Nullable Object> row(String line, Table table) throws IOException {
    Object row = Json.read(line);
    if (row instanceof List<?> values && values.size() == table.columns().size()) {
      return (List<@Nullable Object>) values;
    }
    throw new IOException("a row has not as many values as the table has columns");
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new ArchiveException(file + " can't be closed", e);
    }
  }
}
