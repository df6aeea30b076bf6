package org.localbydefault.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.Span;

/** A paragraph as glyphs, in one style, with what a line breaker must know of each. */
final class Shaped {
  static final byte LETTER = 0;
  static final byte SPACE = 1;

  /** A line may end after it. */
  static final byte BREAK_AFTER = 2;

  /** Invisible, unless a line ends here. */
  static final byte SOFT_HYPHEN = 3;

  /** Drawn over the letter before it. */
  static final byte MARK = 4;

  /** Not in the font: drawn as a shape or a box with its code. */
  static final byte ODD = 5;

  private final Style style;
  private final List<Span> spans;
  private char[] glyphs;
  private int[] advances;
  private int[] kerns;
  private byte[] kinds;
  private short[] spanIndexes;
  private @Nullable String @Nullable [] originals;
  private int length;
  private int carried;

  Shaped(Style style, List<Span> spans, int capacity) {
    this.style = style;
    this.spans = spans;
    this.glyphs = new char[capacity];
    this.advances = new int[capacity];
    this.kerns = new int[capacity];
    this.kinds = new byte[capacity];
    this.spanIndexes = new short[capacity];
  }

  void add(byte kind, int glyph, int span) {
    if (length == glyphs.length) {
      grow();
    }
    glyphs[length] = (char) glyph;
    advances[length] = kind == SOFT_HYPHEN ? 0 : face(span).advance(glyph);
    kinds[length] = kind;
    kerns[length] = carried;
    carried = 0;
    spanIndexes[length] = (short) span;
    length++;
  }

  void addOdd(String original, int advance, int span) {
    add(ODD, 0, span);
    advances[length - 1] = advance;
    setOriginal(length - 1, original);
  }

  /** Lets an invisible character go with the odd one before it. */
  void extendOdd(int codePoint) {
    String before = originals == null || length == 0 ? null : originals[length - 1];
    if (before != null) {
      setOriginal(length - 1, before + Character.toString(codePoint));
    }
  }

  private void setOriginal(int index, String original) {
    if (originals == null) {
      originals = new @Nullable String[glyphs.length];
    }
    originals[index] = original;
  }

  void kern(int by) {
    kerns[length - 1] += by;
  }

  /** Moves what comes next, whatever it is. */
  void rest(int by) {
    carried = by;
  }

  void removeLast() {
    length--;
  }

  Style style() {
    return style;
  }

  int length() {
    return length;
  }

  boolean isLast(byte kind) {
    return length > 0 && kinds[length - 1] == kind;
  }

  byte kind(int index) {
    return kinds[index];
  }

  int glyph(int index) {
    return glyphs[index];
  }

  int advance(int index) {
    return advances[index];
  }

  /** What is added before a glyph. */
  int kernBefore(int index) {
    return kerns[index];
  }

  int spanIndex(int index) {
    return spanIndexes[index];
  }

  Span span(int spanIndex) {
    return spans.get(spanIndex);
  }

  int spans() {
    return spans.size();
  }

  String original(int index) {
    String original = originals == null ? null : originals[index];
    return original == null ? "" : original;
  }

  Face face(int spanIndex) {
    return spans.get(spanIndex) instanceof Span.Strong ? Face.BOLD : style.face();
  }

  private void grow() {
    int capacity = 2 * length + 16;
    glyphs = Arrays.copyOf(glyphs, capacity);
    advances = Arrays.copyOf(advances, capacity);
    kerns = Arrays.copyOf(kerns, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    spanIndexes = Arrays.copyOf(spanIndexes, capacity);
    if (originals != null) {
      originals = Arrays.copyOf(originals, capacity);
    }
  }
}
