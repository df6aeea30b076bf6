package org.localbydefault.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localbydefault.cli.Refusal;

/** The folder in which an installation on one machine keeps its database. */
record DataFolder(Path path) {
  private static final String NAME = "local-by-default";
  private static final String DRAFT = NAME + ".draft";
  private static final String DATABASE = ".mv.db";
  private static final String SETTINGS =
      ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  DataFolder {
    path = path.toAbsolutePath().normalize();
    if (path.toString().contains(";")) {
      throw Refusal.ofRequest(
          "a folder for data can't have a semicolon in its name: " + path, "Name another.");
    }
  }

  /**
   * The database's address. WRITE_DELAY=0: an answer that was acknowledged survives a killed
   * process. MAX_COMPACT_TIME=0: nothing is moved within the file when it is closed, which a kill
   * at that moment would not survive (ADR 10). TRACE_LEVEL_FILE=0: a file of what went wrong could
   * hold what people typed.
   */
  String url() {
    return url(NAME);
  }

  /** The address of a database that is worked on aside. */
  String draftUrl() {
    return url(DRAFT);
  }

  private String url(String name) {
    String file = path.resolve(name).toString().replace('\\', '/');
    return "jdbc:h2:file:" + file + SETTINGS;
  }

  boolean hasDatabase() {
    return Files.exists(databaseFile());
  }

  Path databaseFile() {
    return path.resolve(NAME + DATABASE);
  }

  Path draftFile() {
    return path.resolve(DRAFT + DATABASE);
  }

  /** Where a running server says how to reach it, and what it holds while it runs. */
  Path lockFile() {
    return path.resolve(NAME + ".lock");
  }

  /** Refuses a folder that can't be written to, or can't be made; makes nothing. */
  void checkWritable() {
    Path there = path;
    while (!Files.exists(there)) {
      Path above = there.getParent();
      if (above == null) {
        throw Refusal.ofMachinery("there is no place for the folder " + path, "");
      }
      there = above;
    }
    if (!Files.isDirectory(there)) {
      throw Refusal.ofRequest(
          there + " is a file and not a folder", "Name another folder with --data.");
    } else if (!Files.isWritable(there)) {
      throw Refusal.ofMachinery(
          "there is no permission to write in the folder " + there,
          "Name another folder with --data.");
    }
  }

  /** That this process has the folder to itself. */
  record Held(FileChannel channel, FileLock lock) implements AutoCloseable {
    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw Refusal.ofMachinery("the folder's lock can't be given back: " + e.getMessage(), "");
      }
    }
  }

  /**
   * Takes the folder, which is made where it is not there yet.
   *
   * @return nothing where another process has it
   */
  Optional<Held> hold() {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              lockFile(),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      // Far behind the text, so that others can read that while it is locked.
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new Held(channel, lock));
    } catch (AccessDeniedException e) {
      throw Refusal.ofMachinery(
          "there is no permission to write the file " + e.getFile(),
          "Name another folder with --data.");
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** What is told of a folder in which nothing can be kept, such as one on a disk that is away. */
  Refusal unusable(IOException e) {
    String why = e.getClass().getSimpleName().replaceFirst("Exception$", "");
    return Refusal.ofMachinery(
        "the folder %s can't be made or written (%s)".formatted(path, why),
        "Name another folder with --data.");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Takes the folder, or says who has it. */
  Held holdOrRefuse() {
    return hold()
        .orElseThrow(
            () ->
                Refusal.ofRequest(
                    "the database in %s is in use by another process".formatted(path),
                    "Stop that one first, or name another folder with --data."));
  }
}
