package org.localbydefault.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.cli.Host;
import org.localbydefault.cli.Refusal;

/** Files that were made to fill a disk or the memory of whoever restores them. */
class UnpackingTest {
  private static final int MEGABYTE = 1_000_000;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  /** A table of so many megabytes, with rows of the same length. */
  private Path bomb(int megabytes, int row) throws IOException {
    byte[] some = "a".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
    Path file = folder.resolve("bomb.backup");
    try (ZipOutputStream zip = zip(file)) {
      zip.putNextEntry(new ZipEntry("tables/answer.jsonl"));
      for (int i = 1; i <= megabytes; i++) {
        zip.write(some);
        if (i % row == 0) {
          zip.write('\n');
        }
      }
    }
    return file;
  }

  private static ZipOutputStream zip(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new ZipOutputStream(out);
  }

  private Path named(String... names) throws IOException {
    Path file = folder.resolve("named.backup");
    try (ZipOutputStream zip = zip(file)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return file;
  }

  /** As both commands that read a backup look at it before anything else. */
  private static List<String> check(Path file, Optional<Long> megabytes) {
    return new Machine().check(Optional.empty(), Optional.of(new Host.Source(file, megabytes)));
  }

  @Test
  void aSmallFileThatUnpacksToALotIsRefused() throws IOException {
    Path bomb = bomb(101, 1);
    assertThat(Files.size(bomb)).isLessThan(MEGABYTE / 5);
    assertThatThrownBy(() -> check(bomb, Optional.empty()))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            bomb
                + " unpacks to more than 100 MB, in tables/answer.jsonl:"
                + " it may be made to do harm");
  }

  @Test
  void whoMadeItThemselvesAllowsMoreOrLess() throws IOException {
    Path file = bomb(101, 1);
    assertThatThrownBy(() -> check(file, Optional.of(102L)))
        .hasMessageContaining("it has no list of contents");
    assertThatThrownBy(() -> check(file, Optional.of(99L)))
        .hasMessageContaining("unpacks to more than 99 MB");
  }

  @Test
  void aRowThatFillsTheMemoryIsRefused() throws IOException {
    Path file = bomb(66, 66);
    assertThatThrownBy(() -> check(file, Optional.empty()))
        .hasMessageContaining("has a row of more than 64 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "/etc/passwd", "tables/answer.exe", "tables/../x.jsonl", "x/"})
  void whatNoBackupHoldsIsRefused(String name) throws IOException {
    Path file = named("manifest.json", name);
    assertThatThrownBy(() -> check(file, Optional.empty()))
        .hasMessage(file + " holds what no backup holds");
  }

  @Test
  void moreEntriesThanThereAreTablesAreRefused() throws IOException {
    String[] names =
        IntStream.range(0, 201)
            .mapToObj(i -> "tables/" + "a".repeat(i + 1) + ".jsonl")
            .toArray(String[]::new);
    Path file = named(names);
    assertThatThrownBy(() -> check(file, Optional.empty()))
        .hasMessage(file + " holds what no backup holds");
  }
}
