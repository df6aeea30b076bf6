package org.localbydefault.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What is in an archive, read without the program's own reader. */
final class Lines {
  private Lines() {}

  /** Every table's lines, sorted: databases put texts in orders of their own. */
  static Map<String, List<String>> of(Path archive) throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().startsWith("tables/")).toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        tables.put(entry.getName(), text.lines().sorted().toList());
      }
    }
    return tables;
  }

  /** The same archive with something else in one entry. */
  static Path rewritten(Path archive, String name, UnaryOperator<String> change)
      throws IOException {
    Path changed = archive.resolveSibling("changed.backup");
    try (ZipFile zip = new ZipFile(archive.toFile());
        OutputStream file = Files.newOutputStream(changed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : zip.stream().toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        String now = entry.getName().equals(name) ? change.apply(text) : text;
        out.write(now.getBytes(StandardCharsets.UTF_8));
      }
    }
    return changed;
  }
}
