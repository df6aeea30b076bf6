package org.localbydefault.questionnaire.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Content in a folder. Nothing outside of it is read, whatever links say. */
record FolderStorage(Path root) implements Storage {
  @Override
  public List<String> list(String folder) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(p -> String.valueOf(p.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean contains(String path) {
    return Files.exists(root.resolve(path));
  }

  @Override
  public boolean mayBeAbout(String path, Set<String> questions) {
    return true;
  }

  @Override
  public Read<SourceFile> read(String path) {
    Problems problems = new Problems(path);
    Path file = root.resolve(path);
    return problems.read(isInside(file, problems) ? read(file, path, problems) : Optional.empty());
  }

  @Override
  public byte[] bytes(String path) {
    return read(path).value().orElseThrow().bytes();
  }

  /** A single file that the user names: nothing but its kind and size is checked. */
  static Read<SourceFile> readAnywhere(Path file) {
    Problems problems = new Problems(file.toString());
    return problems.read(read(file, file.toString(), problems));
  }

  private boolean isInside(Path file, Problems problems) {
    try {
      if (!Files.exists(file) || file.toRealPath().startsWith(root.toRealPath())) {
        return true;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.error(
        Place.FILE,
        "",
        "the file is a link that leads out of its folder",
        "Put a copy of the file there.");
    return false;
  }

  private static Optional<SourceFile> read(Path file, String name, Problems problems) {
    if (!Files.exists(file)) {
      problems.error(Place.FILE, "", "there is no such file", "Check the name and the folder.");
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      problems.error(Place.FILE, "", "this is not a file with text", "");
      return Optional.empty();
    }
    if (!Files.isReadable(file)) {
      problems.error(Place.FILE, "", "the file may not be read", "Check its permissions.");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!Decoding.isFit(Files.size(file), problems)) {
        return Optional.empty();
      }
      return Optional.of(SourceFile.of(name, in.readNBytes(SourceFile.LARGEST + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
