package org.localbydefault.account;

/**
 * Who somebody is at a provider of sign-ins, such as their council's. Unlike an address it is never
 * given to anybody else.
 *
 * @param issuer names the provider
 * @param subject names the person there
 */
public record Identity(String issuer, String subject) {
  /** How long each part may be. */
  public static final int MOST_CHARACTERS = 255;

  public Identity {
    require("issuer", issuer);
    require("subject", subject);
  }

  private static void require(String what, String text) {
    if (!isSound(text)) {
      throw new IllegalArgumentException("not an " + what + ": '" + text + "'");
    }
  }

  /** Whether a text can be a part of an identity: neither empty nor too long, without controls. */
  public static boolean isSound(String text) {
    return !text.isBlank()
        && text.length() <= MOST_CHARACTERS
        && text.chars().noneMatch(Character::isISOControl);
  }
}
