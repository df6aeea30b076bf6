package org.localbydefault.report.pdf;

/**
 * What the typesetter needs from a TrueType file: advances, the character map, bounds, and the
 * tables to embed.
 *
 * <p>Reads the one kind of file that is shipped: 1000 units to the em, a format 4 character map.
 */
final class TrueType {
  /** Tables that a PDF reader uses; the rest is left out of the embedded copy. */
  private static final String[] EMBEDDED = {"glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"};

  private final byte[] data;
  private final int[] advances;
  private final char[] glyphOfCharacter = new char[0x10000];
  private final char[] characterOfGlyph;

  TrueType(byte[] data) {
    this.data = data;
    int glyphs = u16(table("maxp") + 4);
    this.advances = new int[glyphs];
    this.characterOfGlyph = new char[glyphs];
    readAdvances(u16(table("hhea") + 34));
    readCharacterMap();
  }

  int glyphs() {
    return advances.length;
  }

  /** Advance in thousandths of the type size. */
  int advance(int glyph) {
    return advances[glyph];
  }

  /** The glyph of a character; 0 where there is none. */
  int glyph(int codePoint) {
    return codePoint < 0x10000 ? glyphOfCharacter[codePoint] : 0;
  }

  /** The character that a glyph stands for; 0 where there is none. */
  int character(int glyph) {
    return characterOfGlyph[glyph];
  }

  /** Left and right edge of a glyph's outline, or zeroes. */
  int[] bounds(int glyph) {
    int loca = table("loca");
    int from = 2 * u16(loca + 2 * glyph);
    int to = 2 * u16(loca + 2 * glyph + 2);
    if (from == to) {
      return new int[] {0, 0};
    }
    int at = table("glyf") + from;
    return new int[] {s16(at + 2), s16(at + 6)};
  }

  /** The font's bounding box: left, bottom, right, top. */
  int[] box() {
    int head = table("head");
    return new int[] {s16(head + 36), s16(head + 38), s16(head + 40), s16(head + 42)};
  }

  int u16(int at) {
    return ((data[at] & 0xFF) << 8) | (data[at + 1] & 0xFF);
  }

  int s16(int at) {
    return (short) u16(at);
  }

  int u32(int at) {
    return (u16(at) << 16) | u16(at + 2);
  }

  /** Offset of a table, or -1. */
  int tableOrNone(String tag) {
    int record = record(tag);
    return record < 0 ? -1 : u32(record + 8);
  }

  private int table(String tag) {
    int offset = tableOrNone(tag);
    if (offset < 0) {
      throw new IllegalArgumentException("a font without the table " + tag);
    }
    return offset;
  }

  private int record(String tag) {
    int tables = u16(4);
    for (int i = 0; i < tables; i++) {
      int at = 12 + 16 * i;
      if (data[at] == tag.charAt(0)
          && data[at + 1] == tag.charAt(1)
          && data[at + 2] == tag.charAt(2)
          && data[at + 3] == tag.charAt(3)) {
        return at;
      }
    }
    return -1;
  }

  private void readAdvances(int longMetrics) {
    int hmtx = table("hmtx");
    for (int i = 0; i < advances.length; i++) {
      advances[i] = u16(hmtx + 4 * Math.min(i, longMetrics - 1));
    }
  }

  private void readCharacterMap() {
    int cmap = table("cmap");
    int segments = cmap + u32(cmap + 8);
    if (u16(segments) != 4) {
      throw new IllegalArgumentException("a character map of format " + u16(segments));
    }
    int doubled = u16(segments + 6);
    for (int i = 0; i < doubled; i += 2) {
      int end = u16(segments + 14 + i);
      int start = u16(segments + 16 + doubled + i);
      int delta = u16(segments + 16 + 2 * doubled + i);
      int offsetAt = segments + 16 + 3 * doubled + i;
      int offset = u16(offsetAt);
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph = offset == 0 ? c : u16(offsetAt + offset + 2 * (c - start));
        enter(c, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
      }
    }
  }

  private void enter(int character, int glyph) {
    glyphOfCharacter[character] = (char) glyph;
    // Of several characters the lowest stays: a space, not a no-break space.
    if (characterOfGlyph[glyph] == 0) {
      characterOfGlyph[glyph] = (char) character;
    }
  }

  /** A copy with only the tables that a PDF reader uses. */
  byte[] embedded() {
    Bytes head = new Bytes(256);
    Bytes body = new Bytes(data.length);
    put32(head, 0x00010000);
    // How many tables, and what helps to search among them: 64, 2 and the rest, for 4 to 7 tables.
    int count = EMBEDDED.length;
    put16(put16(put16(put16(head, count), 64), 2), 16 * count - 64);
    int start = 12 + 16 * count;
    for (String tag : EMBEDDED) {
      int record = record(tag);
      int length = u32(record + 12);
      head.all(data, record, 8);
      put32(put32(head, start + body.size()), length);
      body.all(data, u32(record + 8), length);
      while (body.size() % 4 != 0) {
        body.octet(0);
      }
    }
    return head.all(body).array();
  }

  private static Bytes put16(Bytes to, int value) {
    return to.octet(value >> 8).octet(value);
  }

  private static Bytes put32(Bytes to, int value) {
    return put16(put16(to, value >> 16), value);
  }
}
