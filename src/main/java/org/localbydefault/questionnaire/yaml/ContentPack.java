package org.localbydefault.questionnaire.yaml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder's files in one, taken apart already: what the program ships is parsed when it is made
 * and not each time that it starts. A file that can't be taken apart, or is never needed in a
 * hurry, is only listed.
 */
public final class ContentPack {
  static final String NAME = "content.pack";
  private static final int NOWHERE = 0;

  private final byte[] bytes;
  private final List<String> keys;
  private final NavigableMap<String, Entry> places;

  private ContentPack(byte[] bytes, List<String> keys, NavigableMap<String, Entry> places) {
    this.bytes = bytes;
    this.keys = keys;
    this.places = places;
  }

  /**
   * A file in the list.
   *
   * @param place where it begins; {@link #NOWHERE} for one that was not taken apart
   * @param topics questions that a case study illustrates
   */
  private record Entry(int place, List<String> topics) {}

  static ContentPack of(byte[] bytes) {
    PackInput in = new PackInput(bytes, 0, List.of());
    List<String> keys = in.texts();
    NavigableMap<String, Entry> places = new TreeMap<>();
    int start = in.fixed();
    for (int left = in.number(); left > 0; left--) {
      String path = in.text();
      int place = in.number();
      List<String> topics = in.texts();
      places.put(path, new Entry(place == NOWHERE ? NOWHERE : start + place, topics));
    }
    return new ContentPack(bytes, keys, places);
  }

  boolean contains(String path) {
    return places.containsKey(path) || !list(path).isEmpty();
  }

  /** The names directly in a folder, sorted. */
  List<String> list(String folder) {
    String start = folder + "/";
    TreeSet<String> names = new TreeSet<>();
    for (String path : places.tailMap(start).keySet()) {
      if (!path.startsWith(start)) {
        break;
      }
      int slash = path.indexOf('/', start.length());
      names.add(path.substring(start.length(), slash < 0 ? path.length() : slash));
    }
    return List.copyOf(names);
  }

  /** A file that was taken apart. */
  Optional<SourceFile> find(String path) {
    Entry entry = places.get(path);
    return entry == null || entry.place() == NOWHERE
        ? Optional.empty()
        : Optional.of(SourceFile.parsed(path, new PackInput(bytes, entry.place(), keys).parsed()));
  }

  /** Whether a case study may be about one of these questions; one not taken apart always may. */
  boolean isAbout(String path, Set<String> questions) {
    Entry entry = places.get(path);
    return entry != null
        && (entry.place() == NOWHERE || entry.topics().stream().anyMatch(questions::contains));
  }

  /** Packs the folder that is named, into a file in it. The build calls this. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve(NAME), pack(folder));
  }

  static byte[] pack(Path folder) throws IOException {
    Map<String, Integer> keys = new LinkedHashMap<>();
    ByteArrayOutputStream files = new ByteArrayOutputStream();
    PackOutput index = new PackOutput(keys);
    List<String> paths = paths(folder);
    index.number(paths.size());
    // Places begin at 1: none of them is NOWHERE.
    files.write(0);
    for (String path : paths) {
      Optional<SourceFile.Parsed> parsed =
          parse(SourceFile.of(path, Files.readAllBytes(folder.resolve(path))));
      index.text(path);
      index.number(parsed.isPresent() ? files.size() : NOWHERE);
      index.texts(parsed.map(ContentPack::topics).orElse(List.of()));
      if (parsed.isPresent()) {
        PackOutput file = new PackOutput(keys);
        file.parsed(parsed.get());
        files.writeBytes(file.bytes());
      }
    }
    return join(keys.keySet(), index.bytes(), files.toByteArray());
  }

  /** Keys, where the files begin, the index, the files. */
  private static byte[] join(Collection<String> keys, byte[] index, byte[] files) {
    PackOutput head = new PackOutput(Map.of());
    head.texts(List.copyOf(keys));
    int length = head.bytes().length + PackOutput.FIXED;
    head.fixed(length + index.length);
    head.raw(index);
    head.raw(files);
    return head.bytes();
  }

  /** The questions that a case study's facts name. */
  private static List<String> topics(SourceFile.Parsed parsed) {
    List<String> topics = new ArrayList<>();
    if (parsed.tree() instanceof Tree.Mapping facts
        && facts.find("illustrates").orElse(null) instanceof Tree.Sequence list) {
      for (Tree item : list.items()) {
        if (item instanceof Tree.Mapping one
            && one.find("statement").orElse(null) instanceof Tree.Scalar statement) {
          topics.add(statement.value());
        }
      }
    }
    return topics;
  }

  private static List<String> paths(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !path.equals(NAME))
          .sorted()
          .toList();
    }
  }

  private static Optional<SourceFile.Parsed> parse(SourceFile file) {
    if (file.name().contains("/case-studies/") && file.name().endsWith(".md")) {
      return CaseStudyDraft.parse(file);
    } else if (!file.name().endsWith(".yaml") || file.name().contains("/examples/")) {
      return Optional.empty();
    }
    if (file.name().endsWith("/" + ContentFolder.FILE)
        && !YamlQuestionnaires.read(file).isUsable()) {
      return Optional.empty();
    }
    Problems problems = new Problems(file.name());
    Optional<Tree> tree = TreeBuilder.build(file, problems);
    return problems.count() > 0
        ? Optional.empty()
        : tree.map(t -> new SourceFile.Parsed(file.hash(), t, List.of()));
  }
}
