package org.localbydefault.report.compose;

import java.util.List;
import java.util.Locale;

/** Small changes to words, so that they stand well in a sentence. */
final class Words {
  private Words() {}

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** With a small first letter, for the middle of a sentence. */
  static String small(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** A sentence's end, where an author left it out. */
  static String sentence(String text) {
    String trimmed = text.strip();
    return trimmed.isEmpty() || ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0
        ? trimmed
        : trimmed + ".";
  }

  /** A number in words, from a list that begins with zero; in digits beyond it. */
  static String number(int number, String words) {
    String[] list = words.split(" ", -1);
    return number < list.length ? list[number] : String.valueOf(number);
  }

  /** Names of things inside a sentence: each in quotation marks. */
  static String quoted(List<String> items, String and) {
    return list(items.stream().map(i -> '“' + i + '”').toList(), and);
  }

  /** Such as "a, b and c". */
  static String list(List<String> items, String and) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + and + " " + items.get(last);
  }
}
