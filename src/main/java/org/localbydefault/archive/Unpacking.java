package org.localbydefault.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * How much a file unpacks to: looked at before anything is done with it, since a small file can be
 * made that fills a disk or the memory. What a file says of itself counts for nothing.
 */
public final class Unpacking {
  /** Rows have ids and texts of people: real backups stay below twenty times. */
  private static final int MOST_TIMES = 100;

  private static final long MEGABYTE = 1_000_000;

  /** What any file may unpack to, in megabytes, however small it is. */
  private static final long ALWAYS = 100;

  /** What no file may unpack to, in megabytes, unless somebody says so. */
  private static final long NEVER = 10_000;

  /** More than the largest file of a report. A row is held in memory. */
  private static final long LONGEST_ROW = 64 * MEGABYTE;

  private static final String ALLOW = "If you made it yourself, allow more megabytes with --most.";
  private static final int MOST_ENTRIES = 200;
  private static final int AT_ONCE = 1 << 16;

  private final Path file;
  private final long most;
  private long bytes;
  private long row;

  private Unpacking(Path file, long most) {
    this.file = file;
    this.most = most;
  }

  /**
   * Refuses a file that unpacks to more than a backup does.
   *
   * @param megabytes the most that it may be; empty for 100 times the file, but at least 100 and at
   *     most 10,000
   * @throws ArchiveException if it is more, or no backup
   */
  public static void check(Path file, Optional<Long> megabytes) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long usual = Math.max(ALWAYS * MEGABYTE, file.toFile().length() * MOST_TIMES);
      long most = megabytes.orElse(NEVER) * MEGABYTE;
      Unpacking unpacking =
          new Unpacking(file, megabytes.isPresent() ? most : Math.min(usual, most));
      unpacking.checkNames(zip);
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpacking.weigh(zip, entries.nextElement());
      }
    } catch (ZipException e) {
      throw ArchiveException.noBackup(file, e);
    } catch (IOException e) {
      throw new ArchiveException(file + " can't be read: " + e.getMessage(), e);
    }
  }

  private void checkNames(ZipFile zip) {
    Set<String> names = new HashSet<>();
    zip.stream().limit(MOST_ENTRIES + 1L).map(ZipEntry::getName).forEach(names::add);
    boolean isOurs = names.stream().allMatch(Backup::isEntryName);
    if (zip.size() > MOST_ENTRIES || names.size() != zip.size() || !isOurs) {
      throw new ArchiveException(file + " holds what no backup holds");
    }
  }

  private void weigh(ZipFile zip, ZipEntry entry) throws IOException {
    row = 0;
    byte[] some = new byte[AT_ONCE];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        bytes += read;
        measureRows(some, read);
        if (bytes > most) {
          throw new ArchiveException(
              tooLarge(entry, "unpacks to more than %d MB".formatted(most / MEGABYTE)), ALLOW);
        }
        if (row > LONGEST_ROW) {
          long longest = LONGEST_ROW / MEGABYTE;
          throw new ArchiveException(
              tooLarge(entry, "has a row of more than %d MB".formatted(longest)));
        }
      }
    }
  }

  private void measureRows(byte[] some, int length) {
    for (int i = 0; i < length; i++) {
      row = some[i] == '\n' ? 0 : row + 1;
    }
  }

  private String tooLarge(ZipEntry entry, String what) {
    return "%s %s, in %s: it may be made to do harm".formatted(file, what, entry.getName());
  }
}
