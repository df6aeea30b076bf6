package org.localbydefault.questionnaire.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes what files hold in the form that {@link PackInput} reads. */
final class PackOutput {
  /** Bytes of a number that stands in a fixed place. */
  static final int FIXED = Integer.BYTES;

  private final ByteArrayOutputStream to = new ByteArrayOutputStream();
  private final Map<String, Integer> keys;

  /**
   * @param keys that were written so far, each with its number; new ones are added
   */
  PackOutput(Map<String, Integer> keys) {
    this.keys = keys;
  }

  byte[] bytes() {
    return to.toByteArray();
  }

  /** Seven bits a byte, lowest first; the eighth says that more follow. */
  void number(int number) {
    int left = number;
    while (left > 0x7F) {
      to.write((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    to.write(left);
  }

  /** Plain texts are marked, since they can be taken over without being decoded. */
  void text(String text) {
    boolean isPlain = text.chars().allMatch(c -> c < 0x80);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number((bytes.length << 1) | (isPlain ? 1 : 0));
    to.writeBytes(bytes);
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** A number in {@link #FIXED} bytes, whatever its size. */
  void fixed(int number) {
    to.writeBytes(ByteBuffer.allocate(FIXED).putInt(number).array());
  }

  void raw(byte[] bytes) {
    to.writeBytes(bytes);
  }

  void parsed(SourceFile.Parsed parsed) {
    text(parsed.hash());
    tree(parsed.tree());
    texts(parsed.lines());
  }

  private void tree(Tree tree) {
    number(tree.place().line());
    number(tree.place().column());
    if (tree instanceof Tree.Scalar scalar) {
      scalar(scalar);
    } else if (tree instanceof Tree.Sequence sequence) {
      number(PackInput.SEQUENCE);
      number(sequence.items().size());
      sequence.items().forEach(this::tree);
    } else if (tree instanceof Tree.Mapping mapping) {
      number(PackInput.MAPPING);
      number(mapping.entries().size());
      for (Tree.Entry entry : mapping.entries().values()) {
        number(entry.key().place().line());
        number(entry.key().place().column());
        number(keys.computeIfAbsent(entry.key().value(), key -> keys.size()));
        number(entry.key().isPlain() ? 1 : 0);
        tree(entry.value());
      }
    }
  }

  private void scalar(Tree.Scalar scalar) {
    boolean isSpaced = !scalar.spaced().equals(scalar.value());
    number(PackInput.SCALAR + (scalar.isPlain() ? 1 : 0) + (isSpaced ? 2 : 0));
    text(scalar.value());
    if (isSpaced) {
      text(scalar.spaced());
    }
  }
}
