package org.localbydefault.questionnaire.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file's name and what it holds: its bytes, or what was read from them when the program was made.
 */
public final class SourceFile {
  /** No file that people write by hand is larger, in bytes. */
  public static final int LARGEST = 2_000_000;

  private final String name;
  private final byte[] bytes;
  private final @Nullable Parsed parsed;

  private SourceFile(String name, byte[] bytes, @Nullable Parsed parsed) {
    this.name = name;
    this.bytes = bytes;
    this.parsed = parsed;
  }

  /**
   * What a file holds, with no problem on that level.
   *
   * @param hash of its bytes
   * @param tree of the whole file, or of its facts at the head
   * @param lines of a file that holds more than a tree
   */
  record Parsed(String hash, Tree tree, List<String> lines) {}

  /** A file that was taken apart before. */
  static SourceFile parsed(String name, Parsed parsed) {
    return new SourceFile(name, new byte[0], parsed);
  }

  /**
   * A file that was read already.
   *
   * @param name as the user knows it; problems carry it
   * @param bytes not to be changed afterwards
   */
  public static SourceFile of(String name, byte[] bytes) {
    return new SourceFile(name, bytes, null);
  }

  /** A file made from text. */
  public static SourceFile of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
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

  Optional<Parsed> parsed() {
    return Optional.ofNullable(parsed);
  }

  /** SHA-256 of the bytes, in small hexadecimal digits. */
  String hash() {
    if (parsed != null) {
      return parsed.hash();
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
