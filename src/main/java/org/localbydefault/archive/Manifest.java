package org.localbydefault.archive;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds.
 *
 * @param schema the newest migration of the database that it was made from
 * @param tables each after those that it refers to
 */
record Manifest(String schema, Instant made, List<Contents> tables) {
  /** Changes when an older program could not read an archive any more. */
  static final long FORMAT = 1;

  Manifest {
    tables = List.copyOf(tables);
  }

  /**
   * One table.
   *
   * @param sha256 of its lines, in small hexadecimal digits
   */
  record Contents(Table table, long rows, String sha256) {}

  long rows() {
    return tables.stream().mapToLong(Contents::rows).sum();
  }

  String write() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("format", FORMAT);
    map.put("schema", schema);
    map.put("made", made.toString());
    map.put("tables", tables.stream().map(Manifest::write).toList());
    return Json.write(map) + "\n";
  }

  private static Map<String, Object> write(Contents contents) {
    Table table = contents.table();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", table.name());
    map.put("rows", contents.rows());
    map.put("sha256", contents.sha256());
    Map<String, Object> columns = new LinkedHashMap<>();
    table.columns().forEach(c -> columns.put(c.name(), c.kind().name().toLowerCase(Locale.ROOT)));
    map.put("columns", columns);
    map.put("key", table.key());
    Map<String, Object> references = new LinkedHashMap<>();
    table.references().forEach(r -> references.put(r.column(), r.table()));
    map.put("references", references);
    return map;
  }

  /**
   * @throws IOException if it is none, or of a newer kind
   */
  static Manifest read(String text) throws IOException {
    try {
      Map<?, ?> map = map(Json.read(text));
      if (!Objects.equals(map.get("format"), FORMAT)) {
        throw new IOException("it was made by a newer program");
      }
      return new Manifest(
          text(map.get("schema")),
          Instant.parse(text(map.get("made"))),
          list(map.get("tables")).stream().map(t -> contents(map(t))).toList());
    } catch (ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | DateTimeException e) {
      throw new IOException("its list of contents can't be read", e);
    }
  }

  private static Contents contents(Map<?, ?> map) {
    List<Table.Column> columns =
        map(map.get("columns")).entrySet().stream()
            .map(e -> new Table.Column(text(e.getKey()), kind(text(e.getValue()))))
            .toList();
    List<Table.Reference> references =
        map(map.get("references")).entrySet().stream()
            .map(e -> new Table.Reference(text(e.getKey()), text(e.getValue())))
            .toList();
    List<String> key = list(map.get("key")).stream().map(Manifest::text).toList();
    return new Contents(
        new Table(text(map.get("name")), columns, key, references),
        (Long) Objects.requireNonNull(map.get("rows")),
        text(map.get("sha256")));
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
