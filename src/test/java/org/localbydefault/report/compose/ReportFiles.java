package org.localbydefault.report.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.localbydefault.report.Labels;
import org.localbydefault.text.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads {@code reports/} for tests, with no checks of its own. The program's own readers take its
 * place as soon as they are there.
 */
final class ReportFiles {
  private static final Path FOLDER = Path.of("reports");

  private ReportFiles() {}

  static Wording wording() {
    Map<?, ?> file = read("wording");
    Map<?, ?> said = (Map<?, ?>) file.get("sentences");
    Map<Sentence, String> sentences = new EnumMap<>(Sentence.class);
    for (Sentence sentence : Sentence.values()) {
      sentences.put(sentence, text(said, sentence.key(), ""));
    }
    return new Wording(
        new Language(text(file, "language", "")), labels((Map<?, ?>) file.get("labels")), sentences);
  }

  /** Every sentence as it stands in the file, also one that the program does not know. */
  static Map<?, ?> sentences() {
    return (Map<?, ?>) read("wording").get("sentences");
  }

  static ReportDefinition definition(String kind) {
    Map<?, ?> file = read(kind);
    List<ChapterDefinition> chapters = new ArrayList<>();
    for (Object chapter : (List<?>) file.get("chapters")) {
      chapters.add(chapter((Map<?, ?>) chapter));
    }
    return new ReportDefinition(
        new KindId(kind),
        text(file, "title", ""),
        text(file, "subtitle", ""),
        Boolean.TRUE.equals(file.get("contents")),
        chapters);
  }

  private static ChapterDefinition chapter(Map<?, ?> chapter) {
    return new ChapterDefinition(
        Arrays.stream(Part.values())
            .filter(p -> p.id().equals(chapter.get("part")))
            .findFirst()
            .orElseThrow(),
        text(chapter, "title", ""),
        text(chapter, "intro", ""),
        Boolean.TRUE.equals(chapter.get("new-page")),
        Boolean.TRUE.equals(chapter.get("appendix")));
  }

  /** By the names of its components, so that a new label needs no change here. */
  private static Labels labels(Map<?, ?> file) {
    RecordComponent[] components = Labels.class.getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(c -> text(file, hyphenated(c.getName()), "")).toArray();
    try {
      return (Labels) Labels.class.getDeclaredConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hyphenated(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String text(Map<?, ?> file, String key, String otherwise) {
    Object value = file.get(key);
    return value == null ? otherwise : value.toString();
  }

  private static Map<?, ?> read(String name) {
    Path file = FOLDER.resolve(name + ".yaml");
    try {
      return (Map<?, ?>)
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
