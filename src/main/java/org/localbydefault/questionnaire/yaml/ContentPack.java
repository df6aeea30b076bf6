package org.localbydefault.questionnaire.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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
  private final NavigableMap<String, Integer> places;

  private ContentPack(byte[] bytes, List<String> keys, NavigableMap<String, Integer> places) {
    this.bytes = bytes;
    this.keys = keys;
    this.places = places;
  }

  static ContentPack of(byte[] bytes) {
    PackInput in = new PackInput(bytes, 0, List.of());
    int number = in.number();
    List<String> keys = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      keys.add(in.text());
    }
    NavigableMap<String, Integer> places = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      places.put(in.text(), in.number());
    }
    int start = in.at();
    places.replaceAll((path, place) -> place == NOWHERE ? NOWHERE : start + place - 1);
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
    int place = places.getOrDefault(path, NOWHERE);
    return place == NOWHERE
        ? Optional.empty()
        : Optional.of(SourceFile.parsed(path, new PackInput(bytes, place, keys).parsed()));
  }

  /** Packs the folder that is named, into a file in it. The build calls this. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve(NAME), pack(folder));
  }

  static byte[] pack(Path folder) throws IOException {
    Map<String, Integer> keys = new LinkedHashMap<>();
    PackOutput files = new PackOutput();
    PackOutput index = new PackOutput();
    List<String> paths = paths(folder);
    index.number(paths.size());
    int length = 0;
    for (String path : paths) {
      Optional<SourceFile.Parsed> parsed =
          parse(SourceFile.of(path, Files.readAllBytes(folder.resolve(path))));
      index.text(path);
      index.number(parsed.isPresent() ? length + 1 : NOWHERE);
      if (parsed.isPresent()) {
        PackOutput file = new PackOutput(keys);
        file.parsed(parsed.get());
        files.raw(file.bytes());
        length += file.bytes().length;
      }
    }
    PackOutput all = new PackOutput();
    all.number(keys.size());
    keys.keySet().forEach(all::text);
    all.raw(index.bytes());
    all.raw(files.bytes());
    return all.bytes();
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
    Problems problems = new Problems(file.name());
    Optional<Tree> tree = TreeBuilder.build(file, problems);
    return problems.count() > 0
        ? Optional.empty()
        : tree.map(t -> new SourceFile.Parsed(file.hash(), t, List.of()));
  }
}
