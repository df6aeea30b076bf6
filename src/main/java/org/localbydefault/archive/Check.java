package org.localbydefault.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether an archive is whole: every table as it was written, every reference leads somewhere
 * and stays within its council, every questionnaire is the one that its hash names, every published
 * file has its size and carries its report's certificate.
 */
public final class Check {
  private static final String COUNCIL = "council_id";

  /** As many digits of a digest as a PDF's identifier holds. */
  private static final int DIGITS = 32;

  private final Archive archive;
  private final List<String> wrong = new ArrayList<>();

  /** By table: the council of every row that others refer to, by its key; empty for none. */
  private final Map<String, Map<String, String>> councils = new HashMap<>();

  private final Map<String, String> digests = new HashMap<>();

  private Check(Archive archive) {
    this.archive = archive;
  }

  /**
   * Everything that is wrong with an archive, a sentence each.
   *
   * @throws ArchiveException if the file is none
   */
  public static List<String> of(Path file) {
    try (Archive archive = Archive.open(file)) {
      Check check = new Check(archive);
      archive.manifest().tables().forEach(check::index);
      archive.manifest().tables().forEach(check::look);
      return List.copyOf(check.wrong);
    }
  }

  private void index(Manifest.Contents contents) {
    Table table = contents.table();
    Map<String, String> rows = councils.computeIfAbsent(table.name(), name -> new HashMap<>());
    read(
        contents,
        values -> {
          if (table.key().size() == 1) {
            String key = text(values, table, table.key().get(0));
            rows.put(key, table.has(COUNCIL) ? text(values, table, COUNCIL) : "");
          }
          if (table.name().equals("publication")) {
            digests.put(text(values, table, "id"), text(values, table, "digest"));
          }
        });
  }

  private void look(Manifest.Contents contents) {
    Table table = contents.table();
    Set<String> said = new HashSet<>(wrong);
    List<String> before = List.copyOf(wrong);
    read(
        contents,
        values -> {
          checkReferences(table, values);
          checkQuestionnaire(table, values);
          checkFile(table, values);
        });
    // A table that can't be read was found when it was read first.
    if (before.size() < wrong.size()) {
      wrong.subList(before.size(), wrong.size()).removeIf(said::contains);
    }
  }

  private void read(Manifest.Contents contents, Archive.Rows rows) {
    try {
      archive.read(contents, rows);
    } catch (ArchiveException e) {
      wrong.add(String.valueOf(e.getMessage()));
    } catch (Exception e) {
      wrong.add("table %s can't be read: %s".formatted(contents.table().name(), e.getMessage()));
    }
  }

  private void checkReferences(Table table, List<@Nullable Object> values) {
    for (Table.Reference reference : table.references()) {
      Object value = values.get(table.index(reference.column()));
      if (value == null) {
        continue;
      }
      Map<String, String> there = councils.getOrDefault(reference.table(), Map.of());
      String theirs = there.get(value.toString());
      String what = "%s of %s".formatted(reference.column(), row(table, values));
      if (theirs == null) {
        wrong.add("%s names no %s that is there".formatted(what, reference.table()));
      } else if (table.has(COUNCIL)
          && !theirs.isEmpty()
          && !theirs.equals(text(values, table, COUNCIL))) {
        wrong.add("%s leads to another council".formatted(what));
      }
    }
  }

  private void checkQuestionnaire(Table table, List<@Nullable Object> values) {
    if (table.name().equals("pinned_questionnaire")
        && !Digests.sha256(text(values, table, "source")).equals(text(values, table, "hash"))) {
      wrong.add("%s is not what its hash names".formatted(row(table, values)));
    }
  }

  private void checkFile(Table table, List<@Nullable Object> values) {
    if (!table.name().equals("publication_file")) {
      return;
    }
    byte[] content = Base64.getDecoder().decode(text(values, table, "content"));
    if (!text(values, table, "size").equals(String.valueOf(content.length))) {
      wrong.add("%s has not its size".formatted(row(table, values)));
    }
    String format = text(values, table, "format");
    String digest = digests.getOrDefault(text(values, table, "publication_id"), "");
    boolean hasCertificate = format.equals("pdf") || format.equals("html");
    String all = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (hasCertificate && !all.contains(digest.substring(0, Math.min(DIGITS, digest.length())))) {
      wrong.add("%s does not carry its report's certificate".formatted(row(table, values)));
    }
  }

  private static String text(List<@Nullable Object> values, Table table, String column) {
    return Objects.toString(values.get(table.index(column)), "");
  }

  private static String row(Table table, List<@Nullable Object> values) {
    List<String> key = table.key().stream().map(k -> text(values, table, k)).toList();
    return table.name() + " " + String.join(" ", key);
  }
}
