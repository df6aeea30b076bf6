package org.localbydefault.council;

import java.util.Optional;

/**
 * A council's logo. Nobody compares logos by their bytes.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param content at most {@link #MOST_BYTES}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(String type, byte[] content) {
  public static final int MOST_BYTES = 100 * 1024;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  public Logo {
    if (content.length > MOST_BYTES) {
      throw new IllegalArgumentException("a logo of " + content.length + " bytes");
    }
  }

  /** A picture by its first bytes, whatever it is called; empty where it is of no kind we take. */
  public static Optional<Logo> of(byte[] content) {
    if (begins(content, PNG)) {
      return Optional.of(new Logo("image/png", content));
    } else if (begins(content, JPEG)) {
      return Optional.of(new Logo("image/jpeg", content));
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= content.length || content[i] != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
