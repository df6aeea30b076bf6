package org.localbydefault.questionnaire.yaml;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a YAML file holds, each part with its place. Every scalar is plain text to us. */
sealed interface Tree {
  Place place();

  /** What it is called in messages. */
  String kind();

  /**
   * A text.
   *
   * @param value without space around it
   * @param isPlain without quotes or block marks; an empty one means that there is no value
   * @param spaced the value with the space around it that quotes keep
   */
  record Scalar(Place place, String value, boolean isPlain, String spaced) implements Tree {
    @Override
    public String kind() {
      return "a text";
    }

    boolean isMissing() {
      return isPlain && value.isEmpty();
    }
  }

  /** A list. */
  record Sequence(Place place, List<Tree> items) implements Tree {
    public Sequence {
      items = Collections.unmodifiableList(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file; no key twice. */
  record Mapping(Place place, Map<String, Entry> entries) implements Tree {
    public Mapping {
      entries = Collections.unmodifiableMap(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    Optional<Tree> find(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** Where a key stands; the mapping's own place where it has no such key. */
    Place placeOf(String key) {
      Entry entry = entries.get(key);
      return entry == null ? place : entry.key().place();
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Tree value) {}
}
