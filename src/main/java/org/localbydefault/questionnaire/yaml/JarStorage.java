package org.localbydefault.questionnaire.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Content inside the program's own archive, most of it read when the program was made. */
final class JarStorage implements Storage {
  private final ZipFile archive;
  private final String prefix;
  private final ContentPack pack;

  /**
   * @param prefix of the paths in the archive; ends with a slash
   */
  JarStorage(ZipFile archive, String prefix) {
    this.archive = archive;
    this.prefix = prefix;
    this.pack = ContentPack.of(bytes(ContentPack.NAME));
  }

  @Override
  public List<String> list(String folder) {
    return pack.list(folder);
  }

  @Override
  public boolean contains(String path) {
    return pack.contains(path);
  }

  @Override
  public boolean mayBeAbout(String path, Set<String> questions) {
    return pack.isAbout(path, questions);
  }

  @Override
  public Read<SourceFile> read(String path) {
    Problems problems = new Problems(path);
    if (!contains(path)) {
      problems.error(Place.FILE, "", "there is no such file in the program", "");
      return problems.read(Optional.empty());
    }
    Optional<SourceFile> parsed = pack.find(path);
    return problems.read(
        parsed.isPresent() ? parsed : Optional.of(SourceFile.of(path, bytes(path))));
  }

  @Override
  public byte[] bytes(String path) {
    ZipEntry entry = archive.getEntry(prefix + path);
    if (entry == null) {
      throw new IllegalStateException("the program lacks " + prefix + path);
    }
    try (InputStream in = archive.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
