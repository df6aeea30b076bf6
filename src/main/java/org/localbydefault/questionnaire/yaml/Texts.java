package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The translated texts of one section or question, and which of them are still to be made. */
final class Texts {
  private final Optional<Fields> fields;
  private final List<String> missing = new ArrayList<>();

  /**
   * @param fields absent where the file has nothing on it
   */
  Texts(Optional<Fields> fields) {
    this.fields = fields;
  }

  /** The keys that are missing so far. */
  List<String> missing() {
    return missing;
  }

  /** The text of a key; the original one where there is none, and an empty one stays empty. */
  String text(String key, String original) {
    if (original.isEmpty()) {
      return original;
    }
    Optional<String> text = fields.flatMap(f -> f.scalar(key)).map(Tree.Scalar::value);
    if (text.isEmpty()) {
      missing.add(key);
    }
    return text.orElse(original);
  }

  /** The texts of a list that must be as long as the original one. */
  List<String> list(String key, List<String> original) {
    if (original.isEmpty() || fields.filter(f -> f.has(key)).isEmpty()) {
      missing.addAll(original.isEmpty() ? List.of() : List.of(key));
      return original;
    }
    Fields found = fields.get();
    List<String> texts = found.texts(key);
    if (texts.size() != original.size()) {
      found
          .problems()
          .error(
              found.mapping().placeOf(key),
              found.path(key),
              "there are %d texts here, and %d in the original"
                  .formatted(texts.size(), original.size()),
              "Give one for each, in the same order.");
      return original;
    }
    return texts;
  }

  /** The texts under the ids of a mapping. */
  <K> Map<K, String> map(String key, Map<K, String> original, Function<K, String> id) {
    if (original.isEmpty()) {
      return original;
    }
    Optional<Fields> inner = fields.flatMap(f -> f.fields(key));
    inner.ifPresent(f -> f.allow(original.keySet().stream().map(id).collect(Collectors.toSet())));
    Texts texts = new Texts(inner);
    Map<K, String> result = new LinkedHashMap<>();
    original.forEach((k, text) -> result.put(k, texts.text(id.apply(k), text)));
    if (inner.isEmpty()) {
      missing.add(key);
    } else {
      texts.missing().forEach(lack -> missing.add(key + "." + lack));
    }
    return result;
  }

  /** The texts of a mapping under a key. */
  Texts inner(String key) {
    return new Texts(fields.flatMap(f -> f.fields(key)));
  }

  /** What is missing inside counts as missing here. */
  void addMissing(String key, Texts inner) {
    inner.missing().forEach(lack -> missing.add(key + "." + lack));
  }

  void allow(Set<String> keys) {
    fields.ifPresent(f -> f.allow(keys));
  }

  Optional<Fields> fields() {
    return fields;
  }
}
