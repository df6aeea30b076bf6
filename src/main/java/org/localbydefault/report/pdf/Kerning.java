package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pair kerning from a font's GPOS table: lookups of type 2, of which the first subtable that knows
 * a pair decides.
 */
final class Kerning {
  private static final int PAIR_ADJUSTMENT = 2;

  /** A glyph and one value. */
  private static final int PAIR_RECORD = 4;

  private static final short[] NOT_READ = {};

  /**
   * Pairs moved by less than a hundredth of the type's size are left alone: at 12 pt nobody sees an
   * eighth of a point, and a page's text is a fifth shorter without them.
   */
  private static final int LEAST = 10;

  private final TrueType font;
  private final List<List<Integer>> lookups = new ArrayList<>();
  private final short[][] rows;

  Kerning(TrueType font) {
    this.font = font;
    this.rows = new short[font.glyphs()][];
    Arrays.fill(rows, NOT_READ);
    int gpos = font.tableOrNone("GPOS");
    if (gpos >= 0) {
      readLookups(gpos + font.u16(gpos + 8));
    }
  }

  /** How much to add between two glyphs, in thousandths of the type size. */
  int between(int left, int right) {
    short[] row = rows[left];
    if (row == NOT_READ) {
      row = row(left);
      rows[left] = row;
    }
    return row[right];
  }

  private void readLookups(int list) {
    int count = font.u16(list);
    for (int i = 0; i < count; i++) {
      int lookup = list + font.u16(list + 2 + 2 * i);
      if (font.u16(lookup) == PAIR_ADJUSTMENT) {
        List<Integer> subtables = new ArrayList<>();
        for (int s = 0; s < font.u16(lookup + 4); s++) {
          subtables.add(lookup + font.u16(lookup + 6 + 2 * s));
        }
        lookups.add(subtables);
      }
    }
  }

  private short[] row(int left) {
    short[] row = new short[font.glyphs()];
    for (List<Integer> subtables : lookups) {
      boolean[] isDecided = new boolean[row.length];
      for (int subtable : subtables) {
        int index = coverage(subtable + font.u16(subtable + 2), left);
        if (index >= 0 && font.u16(subtable + 4) == 4) {
          if (font.u16(subtable) == 1) {
            addPairs(subtable + font.u16(subtable + 10 + 2 * index), row, isDecided);
          } else {
            addClasses(subtable, left, row, isDecided);
            break;
          }
        }
      }
    }
    for (int right = 0; right < row.length; right++) {
      row[right] = Math.abs(row[right]) < LEAST ? 0 : row[right];
    }
    return row;
  }

  private void addPairs(int set, short[] row, boolean[] isDecided) {
    int count = font.u16(set);
    for (int i = 0; i < count; i++) {
      int at = set + 2 + PAIR_RECORD * i;
      int right = font.u16(at);
      if (!isDecided[right]) {
        row[right] += (short) font.s16(at + 2);
        isDecided[right] = true;
      }
    }
  }

  private void addClasses(int subtable, int left, short[] row, boolean[] isDecided) {
    int classes = font.u16(subtable + 14);
    int leftClass = classOf(subtable + font.u16(subtable + 8), left);
    int values = subtable + 16 + 2 * classes * leftClass;
    int[] rightClasses = classes(subtable + font.u16(subtable + 10));
    for (int right = 0; right < row.length; right++) {
      if (!isDecided[right]) {
        row[right] += (short) font.s16(values + 2 * rightClasses[right]);
      }
    }
  }

  private int coverage(int table, int glyph) {
    int count = font.u16(table + 2);
    boolean isRanges = font.u16(table) == 2;
    for (int i = 0; i < count; i++) {
      int at = table + 4 + (isRanges ? 6 : 2) * i;
      int first = font.u16(at);
      if (isRanges && glyph >= first && glyph <= font.u16(at + 2)) {
        return font.u16(at + 4) + glyph - first;
      }
      if (!isRanges && glyph == first) {
        return i;
      }
    }
    return -1;
  }

  private int classOf(int table, int glyph) {
    return classes(table)[glyph];
  }

  private int[] classes(int table) {
    int[] classes = new int[font.glyphs()];
    boolean isRanges = font.u16(table) == 2;
    int count = font.u16(table + (isRanges ? 2 : 4));
    for (int i = 0; i < count; i++) {
      if (!isRanges) {
        classes[font.u16(table + 2) + i] = font.u16(table + 6 + 2 * i);
        continue;
      }
      int at = table + 4 + 6 * i;
      for (int glyph = font.u16(at); glyph <= font.u16(at + 2); glyph++) {
        classes[glyph] = font.u16(at + 4);
      }
    }
    return classes;
  }
}
