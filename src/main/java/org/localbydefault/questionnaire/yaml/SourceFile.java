package org.localbydefault.questionnaire.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's name and bytes, not yet understood. */
public final class SourceFile {
  /** No file that people write by hand is larger, in bytes. */
  public static final int LARGEST = 2_000_000;

  private final String name;
  private final byte[] bytes;

  private SourceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * A file that was read already.
   *
   * @param name as the user knows it; problems carry it
   * @param bytes not to be changed afterwards
   */
  public static SourceFile of(String name, byte[] bytes) {
    return new SourceFile(name, bytes);
  }

  /** A file made from text. */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public String name() {
    return name;
  }

  /** The last part of the name, without the part from its first dot on. */
  public String stem() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.indexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }

  byte[] bytes() {
    return bytes;
  }

  /** SHA-256 of the bytes, in small hexadecimal digits. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
