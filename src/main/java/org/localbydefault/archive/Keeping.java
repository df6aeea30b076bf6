package org.localbydefault.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Writes a file whole or not at all, however large it is. */
public final class Keeping {
  private Keeping() {}

  /** Fills a file. */
  public interface Filling {
    void fill(OutputStream out) throws IOException, SQLException;
  }

  /**
   * Writes beside the target, to the disk, and moves it there when it was found to be an archive.
   *
   * @return how many rows it holds
   */
  public static long write(Path target, Filling filling) throws IOException, SQLException {
    Path absolute = target.toAbsolutePath();
    Path temporary =
        absolute.resolveSibling(
            "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
        filling.fill(out);
        out.flush();
        channel.force(true);
      }
      long rows;
      try (Archive archive = Archive.open(temporary)) {
        rows = archive.manifest().rows();
      }
      Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
