package org.localbydefault.text;

import java.util.regex.Pattern;

/**
 * The language of a text, as a BCP 47 tag such as {@code en} or {@code cy}.
 *
 * @param tag two or three small letters, and a region in capitals where one is needed
 */
public record Language(String tag) {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

  /** British English, the language in which everything exists. */
  public static final Language ENGLISH = new Language("en-GB");

  /** Welsh. */
  public static final Language WELSH = new Language("cy");

  public Language {
    if (!isValid(tag)) {
      throw new IllegalArgumentException("not a language tag: '" + tag + "'");
    }
  }

  /** Whether it is the same language, if maybe of another country. */
  public boolean isSpokenLike(Language other) {
    return tag.split("-", 2)[0].equals(other.tag.split("-", 2)[0]);
  }

  public static boolean isValid(String tag) {
    return TAG.matcher(tag).matches();
  }
}
