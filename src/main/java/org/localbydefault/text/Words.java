package org.localbydefault.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a plain text. */
public final class Words {
  private Words() {}

  /**
   * How many words a text has, as people count: whatever stands between blanks and has a letter.
   */
  public static int count(String text) {
    int words = 0;
    boolean isInside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        isInside = false;
      } else if (!isInside && Character.isLetterOrDigit(c)) {
        isInside = true;
        words++;
      }
    }
    return words;
  }

  /** The words without punctuation, in small letters; hyphens divide, apostrophes do not. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if ("'’".indexOf(c) < 0 && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
