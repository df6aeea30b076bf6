package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.Ratio;

/**
 * One mapping of a file, read key by key. Whatever is wrong goes to the problems; a reader gets a
 * stand-in and reads on, so that everything wrong is found at once.
 *
 * @param path where the mapping is, for people; empty for the file itself
 */
record Fields(Tree.Mapping mapping, String path, Problems problems) {
  String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  Place place() {
    return mapping.place();
  }

  boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  /** Reports every key that is not one of these. */
  void allow(Set<String> keys) {
    for (Tree.Entry entry : mapping.entries().values()) {
      String key = entry.key().value();
      if (!keys.contains(key)) {
        problems.error(
            entry.key().place(),
            path(key),
            "the key `%s` is not known here".formatted(key),
            Hints.unknown(key, keys));
      }
    }
  }

  /** The text of a key that may be left out. */
  Optional<Tree.Scalar> scalar(String key) {
    return mapping.find(key).flatMap(tree -> scalar(tree, path(key)));
  }

  /** Takes a node for a text; reports where it is none. */
  Optional<Tree.Scalar> scalar(Tree tree, String at) {
    if (!(tree instanceof Tree.Scalar scalar)) {
      error(tree, at, "a text is needed and not " + tree.kind(), "");
      return Optional.empty();
    }
    if (scalar.value().isEmpty()) {
      error(scalar, at, "there is no value", "Give one, or leave the key out.");
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** A text that must be there. */
  Optional<Tree.Scalar> need(String key) {
    isThere(key);
    return scalar(key);
  }

  String needText(String key) {
    return need(key).map(Tree.Scalar::value).orElse("");
  }

  String text(String key, String fallback) {
    return scalar(key).map(Tree.Scalar::value).orElse(fallback);
  }

  /** Reports a key that is not there. */
  boolean isThere(String key) {
    if (!has(key)) {
      problems.error(
          mapping.place(), path, "`%s` is missing".formatted(key), "Add `%s: …`.".formatted(key));
    }
    return has(key);
  }

  /** An id without dots, or a stand-in that no file can hold twice. */
  String needId(String key) {
    return need(key)
        .filter(s -> isId(s, path(key)))
        .map(Tree.Scalar::value)
        .orElseGet(() -> "line-%d-%d".formatted(place().line(), place().column()));
  }

  boolean isId(Tree.Scalar scalar, String at) {
    boolean isId = Ids.isSimple(scalar.value());
    if (!isId) {
      error(
          scalar,
          at,
          "`%s` is not an id".formatted(scalar.value()),
          "An id has small letters, digits and hyphens, such as `funding-length`.");
    }
    return isId;
  }

  /** A list of anything; none where the key is left out. */
  List<Tree> items(String key) {
    Tree tree = mapping.find(key).orElse(null);
    if (tree instanceof Tree.Sequence sequence) {
      return sequence.items();
    }
    if (tree != null) {
      error(
          tree, path(key), "a list is needed and not " + tree.kind(), "Begin each item with `- `.");
    }
    return List.of();
  }

  /** A list of texts; a single text counts as a list of one. */
  List<Tree.Scalar> scalars(String key) {
    Tree tree = mapping.find(key).orElse(null);
    List<Tree.Scalar> found = new ArrayList<>();
    List<Tree> items = tree instanceof Tree.Scalar ? List.of(tree) : items(key);
    for (Tree item : items) {
      scalar(item, path(key)).ifPresent(found::add);
    }
    return found;
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(Tree.Scalar::value).toList();
  }

  /** The mapping under a key that may be left out. */
  Optional<Fields> fields(String key) {
    return mapping.find(key).flatMap(tree -> fields(tree, path(key)));
  }

  /** Takes a node for a mapping; reports where it is none. */
  Optional<Fields> fields(Tree tree, String at) {
    if (tree instanceof Tree.Mapping inner) {
      return Optional.of(new Fields(inner, at, problems));
    }
    error(tree, at, "keys with values are needed and not " + tree.kind(), "");
    return Optional.empty();
  }

  /** A list of mappings. */
  List<Fields> list(String key) {
    List<Fields> found = new ArrayList<>();
    List<Tree> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      fields(items.get(i), path(key) + "." + (i + 1)).ifPresent(found::add);
    }
    return found;
  }

  <T> Optional<T> choice(String key, Vocabulary<T> words) {
    return scalar(key).flatMap(scalar -> choice(scalar, path(key), words));
  }

  <T> Set<T> choices(String key, Vocabulary<T> words) {
    Set<T> found = new LinkedHashSet<>();
    for (Tree.Scalar scalar : scalars(key)) {
      choice(scalar, path(key), words).ifPresent(found::add);
    }
    return found;
  }

  private <T> Optional<T> choice(Tree.Scalar scalar, String at, Vocabulary<T> words) {
    Optional<T> found = words.find(scalar.value());
    if (found.isEmpty()) {
      unknown(scalar, at, words.noun(), words.words().keySet());
    }
    return found;
  }

  /** Reports a word that is none of those known. */
  void unknown(Tree.Scalar scalar, String at, String noun, Set<String> known) {
    error(
        scalar,
        at,
        "`%s` is not a known %s".formatted(scalar.value(), noun),
        Hints.unknown(scalar.value(), known));
  }

  Optional<Ratio> ratio(String key) {
    Optional<Tree.Scalar> scalar = scalar(key);
    Optional<Ratio> ratio = scalar.flatMap(s -> Numbers.ratio(s.value()));
    if (scalar.isPresent() && ratio.isEmpty()) {
      error(
          scalar.get(),
          path(key),
          "`%s` is not a number".formatted(scalar.get().value()),
          "Write it as 1, -2, 0.25, 1/3 or 20%.");
    }
    return ratio;
  }

  void error(Tree tree, String at, String message, String hint) {
    problems.error(tree.place(), at, message, hint);
  }
}
