package org.localbydefault.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address, in small letters: it names an account.
 *
 * @param value at most 254 characters (RFC 5321)
 */
public record Email(String value) {
  private static final int MOST_CHARACTERS = 254;

  /** One {@code @} with something before it and a dot after it; a sent message proves the rest. */
  private static final Pattern FORM =
      Pattern.compile("[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"().]+");

  public Email {
    if (!FORM.matcher(value).matches() || value.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException("not an email address: '" + value + "'");
    }
  }

  /** An address as typed; empty where it is none. */
  public static Optional<Email> parse(String text) {
    String value = small(text.strip());
    boolean isAddress = value.length() <= MOST_CHARACTERS && FORM.matcher(value).matches();
    return isAddress ? Optional.of(new Email(value)) : Optional.empty();
  }

  /**
   * Makes letters small that every mail system takes for the same. Others stay: the sign for Kelvin
   * would become a k, and its address somebody else's.
   */
  private static String small(String text) {
    StringBuilder small = new StringBuilder(text.length());
    text.chars().forEach(c -> small.append((char) (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c)));
    return small.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
