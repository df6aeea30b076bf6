package org.localbydefault.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How old a reader must be to follow an English text: the Flesch–Kincaid grade level (Kincaid,
 * Fishburne, Rogers and Chissom, US Navy Research Branch Report 8-75, 1975) plus five, since
 * British children are five when they begin their first year of school and American ones are six
 * when they begin grade one.
 *
 * <p>grade = 0.39 · words/sentences + 11.8 · syllables/words − 15.59. Syllables are counted from
 * the spelling, which is right for about nine words in ten; so the age is good to a year on a
 * hundred words, and not on a single sentence.
 */
public final class ReadingAge {
  private static final double PER_SENTENCE = 0.39;
  private static final double PER_SYLLABLE = 11.8;
  private static final double OFFSET = 15.59;
  private static final double GRADE_TO_AGE = 5;
  private static final String VOWELS = "aeiouy";

  private ReadingAge() {}

  /**
   * The reading age of a text in years; 0 for a text without words.
   *
   * @param explained words that a glossary explains, and their plurals; each counts as one syllable
   */
  public static double of(String text, Set<String> explained) {
    List<String> words = Words.of(text);
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> easy = new HashSet<>();
    explained.forEach(term -> easy.addAll(Words.of(term)));
    int syllables = 0;
    for (String word : words) {
      syllables += isEasy(word, easy) ? 1 : syllables(word);
    }
    double grade =
        PER_SENTENCE * words.size() / sentences(text)
            + PER_SYLLABLE * syllables / words.size()
            - OFFSET;
    return Math.max(0, grade + GRADE_TO_AGE);
  }

  private static boolean isEasy(String word, Set<String> easy) {
    return easy.contains(word)
        || (word.endsWith("s") && easy.contains(word.substring(0, word.length() - 1)));
  }

  /** Ends of sentences: a full stop, question or exclamation mark before a blank or the end. */
  private static int sentences(String text) {
    int sentences = 0;
    boolean isOpen = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLast = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (isOpen && isLast && (c == '.' || c == '?' || c == '!' || c == ':' || c == ';')) {
        sentences++;
        isOpen = false;
      } else if (Character.isLetterOrDigit(c)) {
        isOpen = true;
      }
    }
    return Math.max(1, isOpen ? sentences + 1 : sentences);
  }

  /** Groups of vowels, without a silent e at the end; at least one. */
  static int syllables(String word) {
    String stem = silent(word);
    int groups = 0;
    boolean wasVowel = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean isVowel = VOWELS.indexOf(stem.charAt(i)) >= 0;
      if (isVowel && (!wasVowel || isHiatus(stem, i))) {
        groups++;
      }
      wasVowel = isVowel;
    }
    return Math.max(1, groups);
  }

  /** Two vowels that belong to two syllables, as in "area", "social value" or "doing". */
  private static boolean isHiatus(String word, int at) {
    String pair = word.substring(at - 1, at + 1);
    boolean isSoft = at >= 2 && "ctgsx".indexOf(word.charAt(at - 2)) >= 0;
    return switch (pair) {
      case "ia", "io", "iu" -> !isSoft;
      case "eo", "ua", "uo" -> at >= 2 && word.charAt(at - 2) != 'q' && !word.startsWith("people");
      case "ea" -> word.startsWith("area") || word.startsWith("idea", Math.max(0, at - 3));
      case "oi", "yi", "ei", "ui" -> word.startsWith("ing", at);
      default -> false;
    };
  }

  /** Without an ending that is written and not spoken: "made", "issues" and "asked". */
  private static String silent(String word) {
    int length = word.length();
    if (length > 3 && word.endsWith("e") && !isSpokenEnd(word, length - 1)) {
      return word.substring(0, length - 1);
    }
    if (length > 4
        && word.endsWith("es")
        && !"sxzhcg".contains(word.substring(length - 3, length - 2))
        && !isSpokenEnd(word, length - 2)) {
      return word.substring(0, length - 2);
    }
    if (length > 4
        && word.endsWith("ed")
        && !"td".contains(word.substring(length - 3, length - 2))) {
      return word.substring(0, length - 2);
    }
    return word;
  }

  /** The e of "-le" after a consonant, as in "table", and of "-ee". */
  private static boolean isSpokenEnd(String word, int e) {
    char before = word.charAt(e - 1);
    return (before == 'l' && VOWELS.indexOf(word.charAt(e - 2)) < 0) || before == 'e';
  }
}
