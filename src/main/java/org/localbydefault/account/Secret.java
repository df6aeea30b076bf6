package org.localbydefault.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The unguessable part of a link.
 *
 * @param value 160 bits in 27 characters that need no escaping in an address
 */
public record Secret(String value) {
  /** How many random bytes a secret is made of. */
  public static final int BYTES = 20;

  /** A secret from random bytes, {@link #BYTES} of them. */
  public static Secret of(byte[] random) {
    if (random.length != BYTES) {
      throw new IllegalArgumentException("a secret is made of " + BYTES + " bytes");
    }
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** SHA-256 in hexadecimal digits: what is kept. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The secret is nobody's to print. */
  @Override
  public String toString() {
    return "a secret";
  }
}
