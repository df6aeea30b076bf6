package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * From text to a tree. Takes the plain part of YAML: one document, no anchors or aliases (a few
 * lines with them can fill the memory), no tags, nothing nested without end.
 */
final class TreeBuilder {
  private static final int DEEPEST = 60;

  private final ParserImpl events;
  private final int linesBefore;
  private final Problems problems;
  private boolean isRefused;

  private TreeBuilder(String text, int linesBefore, Problems problems) {
    LoadSettings settings = settings(text);
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /**
   * One read for the whole text: at the seam between two, the engine loses its place where a
   * character takes two code units.
   */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(SourceFile.LARGEST + 1)
        .setBufferSize(text.length() + 1)
        .build();
  }

  /** The tree of a whole file. */
  static Optional<Tree> build(SourceFile file, Problems problems) {
    Optional<SourceFile.Parsed> parsed = file.parsed();
    return parsed.isPresent()
        ? Optional.of(parsed.get().tree())
        : Decoding.decode(file, problems).flatMap(text -> build(text, 0, problems));
  }

  /**
   * The tree of a part of a file.
   *
   * @param linesBefore how many lines of the file stand before the text
   * @return absent where the text was refused
   */
  static Optional<Tree> build(String text, int linesBefore, Problems problems) {
    try {
      return new TreeBuilder(text, linesBefore, problems).document();
    } catch (MarkedYamlEngineException e) {
      Place place =
          e.getProblemMark()
              .map(m -> new Place(m.getLine() + 1 + linesBefore, m.getColumn() + 1))
              .orElse(Place.FILE);
      SyntaxMessages.report(e.getProblem(), place, problems);
      return Optional.empty();
    } catch (YamlEngineException e) {
      problems.error(Place.FILE, "", "the file is not valid YAML", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Tree> document() {
    events.next();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      problems.error(Place.FILE, "", "the file is empty", "");
      return Optional.empty();
    }
    events.next();
    Tree tree = node(0);
    if (tree == null) {
      return Optional.empty();
    }
    events.next();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      refuse(
          events.peekEvent(),
          "a second document begins here",
          "Keep one document in a file; take out the line with `---`.");
    }
    return isRefused ? Optional.empty() : Optional.of(tree);
  }

  /** The next node; null where reading on makes no sense. */
  private @Nullable Tree node(int depth) {
    Event event = events.next();
    if (event instanceof AliasEvent) {
      refuse(event, "aliases (`*name`) are not read", "Write the value out in each place.");
      return new Tree.Scalar(place(event), "", false, "");
    }
    refuseExtras(event);
    if (event instanceof ScalarEvent scalar) {
      String text = scalar.getValue();
      boolean isQuoted = scalar.isDQuoted() || scalar.isSQuoted();
      String spaced = isQuoted ? text : text.strip();
      return new Tree.Scalar(place(event), text.strip(), scalar.isPlain(), spaced);
    }
    if (depth == DEEPEST) {
      refuse(event, "this is nested more than " + DEEPEST + " levels deep", "Nest less.");
      return null;
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? sequence(event, depth)
        : mapping(event, depth);
  }

  private @Nullable Tree sequence(Event start, int depth) {
    List<Tree> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      Tree item = node(depth + 1);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    events.next();
    return new Tree.Sequence(place(start), items);
  }

  private @Nullable Tree mapping(Event start, int depth) {
    Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Tree key = node(depth + 1);
      Tree value = key == null ? null : node(depth + 1);
      if (key == null || value == null) {
        return null;
      }
      add(entries, key, value);
    }
    events.next();
    return new Tree.Mapping(place(start), entries);
  }

  private void add(Map<String, Tree.Entry> entries, Tree key, Tree value) {
    if (!(key instanceof Tree.Scalar name)) {
      isRefused = true;
      problems.error(key.place(), "", "a key must be a text and not " + key.kind(), "");
      return;
    }
    Tree.Entry earlier = entries.putIfAbsent(name.value(), new Tree.Entry(name, value));
    if (earlier != null) {
      problems.error(
          name.place(),
          "",
          "the key `%s` stands here a second time".formatted(name.value()),
          "It stands in line %d too; keep one.".formatted(earlier.key().place().line()));
    }
  }

  private void refuseExtras(Event event) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      refuse(event, "anchors (`&name`) are not read", "Quote a text that begins with `&`.");
    }
    Optional<String> tag = Optional.empty();
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    if (tag.isPresent()) {
      refuse(event, "tags (`!name`) are not read", "Quote a text that begins with `!`.");
    }
  }

  private void refuse(Event event, String message, String hint) {
    isRefused = true;
    problems.error(place(event), "", message, hint);
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(m -> new Place(m.getLine() + 1 + linesBefore, m.getColumn() + 1))
        .orElse(Place.FILE);
  }
}
