package org.localbydefault.report.compose;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.localbydefault.report.Labels;
import org.localbydefault.text.Language;

/**
 * The fixed sentences of all reports in one language; subject experts write them, in {@code
 * reports/wording.yaml}.
 *
 * @param sentences all of {@link Sentence}, each with {@code {name}} where a value goes
 */
public record Wording(Language language, Labels labels, Map<Sentence, String> sentences) {
  public Wording {
    for (Sentence sentence : Sentence.values()) {
      if (!sentences.containsKey(sentence)) {
        throw new IllegalArgumentException("wording lacks '" + key(sentence) + "'");
      }
    }
    sentences = Collections.unmodifiableMap(new EnumMap<>(sentences));
  }

  /** The word for a sentence in files. */
  public static String key(Sentence sentence) {
    return sentence.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A sentence with its values, in the order of {@link Sentence#places()}. Values are put in as
   * they are: braces inside them mean nothing.
   *
   * @throws IllegalArgumentException if the number of values is not the number of places
   */
  public String say(Sentence sentence, Object... values) {
    if (values.length != sentence.places().size()) {
      throw new IllegalArgumentException(
          "'%s' takes %s, not %d values"
              .formatted(key(sentence), sentence.places(), values.length));
    }
    String template = sentences.getOrDefault(sentence, "");
    StringBuilder out = new StringBuilder(template.length() + 32);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      int place = sentence.places().indexOf(template.substring(open + 1, close));
      out.append(template, from, open).append(values[place]);
      from = close + 1;
    }
    return out.append(template, from, template.length()).toString();
  }

  /** The sentence for one, or the sentence for another number, which is in words up to nine. */
  String count(int number, Sentence one, Sentence many) {
    return number == 1 ? say(one) : say(many, number(number, many));
  }

  /** A number as the first value of a sentence: in words up to nine, as newspapers have it. */
  String number(int number, Sentence sentence) {
    boolean isFirst =
        sentences.getOrDefault(sentence, "").startsWith("{" + sentence.places().get(0) + "}");
    String words = Words.number(number, say(Sentence.NUMBER_WORDS));
    return isFirst ? words : Words.small(words);
  }
}
