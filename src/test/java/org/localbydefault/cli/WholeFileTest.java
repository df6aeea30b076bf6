package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  private final Path folder;

  WholeFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void assertAlone(Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileIsReplacedAndNothingIsLeftBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    WholeFile.write(file, NEW);
    assertThat(file).hasContent("new");
    assertAlone(file);
  }

  @Test
  void whenWritingFailsTheOldFileStaysAndNothingIsLeftBeside() throws IOException {
    // Its name is as long as names may be, so the temporary one beside it is too long.
    Path file = Files.writeString(folder.resolve("a".repeat(255)), "old");
    assertThatThrownBy(() -> WholeFile.write(file, NEW))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("could not be written");
    assertThat(file).hasContent("old");
    assertAlone(file);
  }

  @Test
  void whenTheMoveFailsTheTemporaryFileIsTakenAway() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("a"), "old");
    assertThatThrownBy(() -> WholeFile.replace(inner, inner, NEW))
        .isInstanceOf(OutputException.class);
    assertThat(inner.resolve("a")).hasContent("old");
    assertAlone(inner);
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    assertThatThrownBy(() -> WholeFile.write(inner, NEW))
        .isInstanceOf(UsageException.class)
        .hasMessage(inner + " is a folder and not a file");
    assertThat(inner).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> WholeFile.write(missing.resolve("a"), NEW))
        .isInstanceOf(UsageException.class)
        .hasMessage("there is no folder " + missing);
    assertThat(missing).doesNotExist();
  }

  @Test
  void aDeviceIsNotReplaced() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertThatThrownBy(() -> WholeFile.write(device, NEW))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("not a file that can be replaced");
  }

  @Test
  void aLinkIsFollowedAndStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
    WholeFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFolderWithoutPermissionIsSaidInWords() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed));
    assertThatThrownBy(() -> WholeFile.write(closed.resolve("a"), NEW))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("there is no permission to write in this folder");
  }
}
