package org.localbydefault.questionnaire.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Checks the {@code {names}} in a text for which the program puts in values. */
final class Placeholders {
  private final Fields fields;
  private final String key;
  private final Tree.Scalar text;

  private Placeholders(Fields fields, String key, Tree.Scalar text) {
    this.fields = fields;
    this.key = key;
    this.text = text;
  }

  /**
   * Reports every name that is not known, and every one that is missing.
   *
   * @param known names that have a value
   * @param needed names without which the text says too little
   */
  static void check(
      Fields fields, String key, Tree.Scalar text, Collection<String> known, Set<String> needed) {
    Placeholders placeholders = new Placeholders(fields, key, text);
    Set<String> found = placeholders.names();
    for (String name : found) {
      if (!known.contains(name)) {
        placeholders.report(
            "nothing is known that `{%s}` could stand for", name, hint(name, known));
      }
    }
    for (String name : needed) {
      if (!found.contains(name)) {
        placeholders.report("`{%s}` is missing", name, "Put it where its value goes.");
      }
    }
  }

  private static String hint(String name, Collection<String> known) {
    return known.isEmpty() ? "Write this text without braces." : Hints.unknown(name, known);
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    String value = text.value();
    int from = 0;
    for (int open = value.indexOf('{'); open >= 0; open = value.indexOf('{', from)) {
      int close = value.indexOf('}', open);
      if (close < 0) {
        report("a brace is opened and never closed%s", "", "Close it with `}`.");
        return names;
      }
      names.add(value.substring(open + 1, close));
      from = close + 1;
    }
    return names;
  }

  private void report(String message, String name, String hint) {
    fields.error(text, fields.path(key), message.formatted(name), hint);
  }
}
