package org.localbydefault.questionnaire.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Content inside the program's own archive, which lists its entries without unpacking them.
 *
 * @param prefix of the paths in the archive; ends with a slash
 */
record JarStorage(ZipFile archive, String prefix) implements Storage {
  @Override
  public List<String> list(String folder) {
    String start = prefix + folder + "/";
    TreeSet<String> names = new TreeSet<>();
    archive.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(start) && name.length() > start.length())
        .forEach(name -> names.add(first(name.substring(start.length()))));
    return List.copyOf(names);
  }

  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  @Override
  public boolean contains(String path) {
    return archive.getEntry(prefix + path) != null;
  }

  @Override
  public Read<SourceFile> read(String path) {
    Problems problems = new Problems(path);
    ZipEntry entry = archive.getEntry(prefix + path);
    if (entry == null) {
      problems.error(Place.FILE, "", "there is no such file in the program", "");
      return problems.read(Optional.empty());
    }
    try (InputStream in = archive.getInputStream(entry)) {
      return problems.read(Optional.of(SourceFile.of(path, in.readNBytes(SourceFile.LARGEST + 1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<ContentPack> pack(String folder) {
    ZipEntry entry = archive.getEntry(prefix + folder + "/" + ContentPack.FILE);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = archive.getInputStream(entry)) {
      return Optional.of(ContentPack.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
