package org.localbydefault.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The three bytes at the start of a CSV file by which Excel knows that it is UTF-8. Without them it
 * reads Windows-1252, and spoils every letter outside of that. Files that people open have them;
 * what one program gives another has not.
 */
public final class SpreadsheetMark {
  private static final byte[] BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private SpreadsheetMark() {}

  public static void write(OutputStream to) throws IOException {
    to.write(BYTES);
  }

  /** A file's bytes without the mark; as they are where there is none. */
  public static byte[] without(byte[] file) {
    boolean isMarked = Arrays.mismatch(file, BYTES) == BYTES.length;
    return isMarked ? Arrays.copyOfRange(file, BYTES.length, file.length) : file;
  }
}
