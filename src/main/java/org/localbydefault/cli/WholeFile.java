package org.localbydefault.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: to a temporary file beside the target, forced to the disk, then
 * moved over it. Whenever the process dies, the target is the old file or the new one.
 */
final class WholeFile {
  private static final AtomicReference<@Nullable Path> UNFINISHED = new AtomicReference<>();

  static {
    // A process that is told to stop takes its temporary file with it.
    Runtime.getRuntime().addShutdownHook(new Thread(WholeFile::dropUnfinished));
  }

  private WholeFile() {}

  /**
   * @throws UsageException if the target is no place for a file
   * @throws OutputException if it can't be written
   */
  static void write(Path target, byte[] bytes) {
    check(target);
    replace(target, real(target), bytes);
  }

  /**
   * Replaces whatever is there.
   *
   * @param target as the user named it
   * @param real where it leads
   */
  static void replace(Path target, Path real, byte[] bytes) {
    Path name = real.getFileName();
    Path temporary =
        real.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".part");
    UNFINISHED.set(temporary);
    try {
      fill(temporary, bytes);
      Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      drop(temporary);
      throw new OutputException("%s could not be written: %s".formatted(target, reason(e)), e);
    } finally {
      UNFINISHED.set(null);
    }
  }

  /** Refuses a target that is no place for a file, before any work is done for it. */
  static void check(Path target) {
    if (Files.isDirectory(target)) {
      throw new UsageException(
          "%s is a folder and not a file".formatted(target), "Name a file in it.");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new UsageException(
          "%s is not a file that can be replaced".formatted(target),
          "For standard output write `-o -`.");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(
          "there is no folder %s".formatted(folder == null ? target : folder), "Make it first.");
    }
  }

  /** Where a link leads, so that the file is replaced and not the link. */
  private static Path real(Path target) {
    try {
      return Files.isSymbolicLink(target) && Files.exists(target)
          ? target.toRealPath()
          : target.toAbsolutePath();
    } catch (IOException e) {
      throw new OutputException("%s could not be followed: %s".formatted(target, reason(e)), e);
    }
  }

  private static void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static void dropUnfinished() {
    Path temporary = UNFINISHED.get();
    if (temporary != null) {
      drop(temporary);
    }
  }

  private static void drop(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // Nothing more can be done, and the first failure is the one to be told.
      return;
    }
  }

  /** Why it failed, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "there is no permission to write in this folder";
    } else if (e instanceof NoSuchFileException) {
      return "this folder takes no new files";
    }
    String message = String.valueOf(e.getMessage());
    return message.contains("No space left") ? "the disk is full" : message;
  }
}
