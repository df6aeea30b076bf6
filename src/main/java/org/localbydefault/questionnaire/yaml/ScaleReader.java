package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;

/** Reads scales: the named ones of the file, and lists that stand in a question. */
final class ScaleReader {
  private static final Set<String> KEYS = Set.of("id", "label", "value");

  private final Map<String, Optional<Scale>> named = new LinkedHashMap<>();

  /** Reads the named scales. */
  ScaleReader(Fields root) {
    root.fields("scales")
        .ifPresent(
            scales -> {
              for (Tree.Entry entry : scales.mapping().entries().values()) {
                String name = entry.key().value();
                scales.isId(entry.key(), scales.path(name));
                named.put(name, scale(name, scales, name));
              }
            });
  }

  Set<String> names() {
    return named.keySet();
  }

  /** The scale of a question; absent where it is not usable, which was reported. */
  Optional<Scale> of(Fields question) {
    Tree tree = question.mapping().find("scale").orElse(null);
    if (tree instanceof Tree.Scalar name) {
      Optional<Scale> scale = named.get(name.value());
      if (scale == null) {
        question.unknown(name, question.path("scale"), "scale", named.keySet());
        return Optional.empty();
      }
      return scale;
    }
    return question.isThere("scale")
        ? scale(question.path("scale"), question, "scale")
        : Optional.empty();
  }

  private static Optional<Scale> scale(String id, Fields parent, String key) {
    int before = parent.problems().count();
    List<Scale.Option> options = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields fields : parent.list(key)) {
      fields.allow(KEYS);
      String option = fields.needId("id");
      if (!ids.add(option)) {
        fields
            .problems()
            .error(
                fields.place(),
                fields.path(),
                "the option `%s` is there twice".formatted(option),
                "");
      }
      String label = fields.needText("label");
      fields.isThere("value");
      Ratio value = fields.ratio("value").orElse(Ratio.of(options.size()));
      options.add(new Scale.Option(new OptionId(option), label, value));
    }
    if (parent.problems().count() > before) {
      return Optional.empty();
    }
    if (options.stream().map(Scale.Option::value).distinct().count() < 2) {
      parent
          .problems()
          .error(
              parent.mapping().placeOf(key),
              parent.path(key),
              "a scale needs two options with different values",
              "");
      return Optional.empty();
    }
    return Optional.of(new Scale(id, options));
  }
}
