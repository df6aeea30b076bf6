package org.localbydefault.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * An embedded database that is worked on aside, and takes its place when all is done. H2 keeps each
 * change of a schema at once: a program that was killed, or whose disk was full, in the middle of
 * an upgrade would leave half of it, with which nothing could start again.
 */
final class Draft {
  private Draft() {}

  /** What is done to a database. */
  interface Work<T> {
    T on(Database database) throws IOException, SQLException;
  }

  /** Works on a copy of the folder's database, or on an empty one where there is none. */
  static <T> T ofThere(DataFolder folder, Work<T> work) throws IOException, SQLException {
    discard(folder);
    if (folder.hasDatabase()) {
      Files.copy(folder.databaseFile(), folder.draftFile());
    }
    return finish(folder, work);
  }

  /** Works on an empty database. */
  static <T> T ofNothing(DataFolder folder, Work<T> work) throws IOException, SQLException {
    discard(folder);
    return finish(folder, work);
  }

  private static <T> T finish(DataFolder folder, Work<T> work) throws IOException, SQLException {
    try {
      T done = work.on(Database.draftIn(folder));
      Path file = folder.draftFile();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          file,
          folder.databaseFile(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return done;
    } finally {
      discard(folder);
    }
  }

  /** Takes away what a killed program left, or one that failed. */
  private static void discard(DataFolder folder) throws IOException {
    Files.deleteIfExists(folder.draftFile());
  }
}
