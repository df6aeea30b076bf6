package org.localbydefault.report.pdf;

/** Makes a PDF's identifier of a fingerprint. */
final class Fingerprints {
  private static final int DIGITS = 32;
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private Fingerprints() {}

  /** The first 32 hexadecimal digits, or a hash where there are fewer. */
  static String digits(String fingerprint) {
    String clean = fingerprint.startsWith("sha256:") ? fingerprint.substring(7) : fingerprint;
    if (clean.length() >= DIGITS && isHexadecimal(clean.substring(0, DIGITS))) {
      return clean.substring(0, DIGITS);
    }
    return padded(hash(fingerprint, OFFSET)) + padded(hash(fingerprint, ~OFFSET));
  }

  private static boolean isHexadecimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }

  private static long hash(String text, long start) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static String padded(long value) {
    String digits = Long.toHexString(value);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
