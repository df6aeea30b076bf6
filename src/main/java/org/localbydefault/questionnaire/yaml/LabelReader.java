package org.localbydefault.questionnaire.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.report.Labels;

/** Reads the few words that a rendering adds by itself. */
final class LabelReader {
  private final Fields fields;
  private final Set<String> keys = new LinkedHashSet<>();

  LabelReader(Fields fields) {
    this.fields = fields;
  }

  /** The labels, with empty ones where something is wrong. */
  Labels read() {
    Labels labels =
        new Labels(
            label("skip"),
            label("contents"),
            label("page-of", "0", "1"),
            label("no-score"),
            label("level-of", "0", "1", "2"),
            label("score"),
            label("target"),
            label("previous"),
            label("agreed"),
            label("median"),
            label("continued"));
    fields.allow(keys);
    return labels;
  }

  private String label(String key, String... places) {
    keys.add(key);
    Optional<Tree.Scalar> text = fields.need(key);
    List<String> names = List.of(places);
    text.ifPresent(t -> Placeholders.check(fields, key, t, names, new LinkedHashSet<>(names)));
    return text.map(Tree.Scalar::value).orElse("");
  }
}
