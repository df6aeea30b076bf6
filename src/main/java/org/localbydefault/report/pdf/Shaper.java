package org.localbydefault.report.pdf;

import java.text.Normalizer;
import java.util.List;
import org.localbydefault.report.Span;

/** Turns a paragraph's spans into glyphs; runs of white space become one space. */
final class Shaper {
  private final Shaped shaped;
  private int span;

  private Shaper(Shaped shaped) {
    this.shaped = shaped;
  }

  static Shaped shape(List<Span> spans, Style style) {
    int capacity = 0;
    for (Span each : spans) {
      capacity += each.text().length();
    }
    Shaper shaper = new Shaper(new Shaped(style, spans, capacity));
    for (int i = 0; i < spans.size(); i++) {
      shaper.span = i;
      shaper.addAll(spans.get(i).text());
    }
    if (shaper.shaped.isLast(Shaped.SPACE)) {
      shaper.shaped.removeLast();
    }
    return shaper.shaped;
  }

  private void addAll(String text) {
    String composed =
        Characters.hasCombining(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    Face face = shaped.face(span);
    int left = 0;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      int glyph = face.glyph(c);
      if (glyph == 0 || c == ' ' || c == 0xA0 || (c >= 0x300 && c < 0x2010)) {
        left = addSpecial(c, face, left);
        continue;
      }
      boolean mayBreak =
          Characters.isBreakAfter(c) && i < composed.length() && isBetweenLetters(composed, i);
      shaped.add(mayBreak ? Shaped.BREAK_AFTER : Shaped.LETTER, glyph, span);
      if (left != 0) {
        shaped.kern(face.kern(left, glyph));
      }
      left = glyph;
    }
  }

  /** A number such as 2024-25, a range such as 1–2 and an address's https:// stay together. */
  private static boolean isBetweenLetters(String text, int next) {
    char after = text.charAt(next);
    char before = next > 1 ? text.charAt(next - 2) : ' ';
    return !(isDigit(before) && isDigit(after)) && before != ' ' && !isInScheme(text, next);
  }

  private static boolean isInScheme(String text, int next) {
    return text.startsWith("//", next - 1) || text.startsWith("://", next - 3);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Adds what is not a plain letter and gives the glyph that the next one is kerned to. */
  private int addSpecial(int c, Face face, int left) {
    int glyph = face.glyph(c);
    if (Characters.isSpace(c)) {
      if (shaped.length() > 0 && !shaped.isLast(Shaped.SPACE)) {
        shaped.add(Shaped.SPACE, face.glyph(' '), span);
      }
    } else if (Characters.isNoBreakSpace(c)) {
      shaped.add(Shaped.LETTER, face.glyph(0xA0), span);
    } else if (c == Characters.SOFT_HYPHEN || c == Characters.ZERO_WIDTH_SPACE) {
      shaped.add(Shaped.SOFT_HYPHEN, c == Characters.SOFT_HYPHEN ? face.glyph('-') : 0, span);
    } else if (Characters.isInvisible(c)) {
      shaped.extendOdd(c);
    } else if (c == Characters.NO_BREAK_HYPHEN || c == Characters.HYPHEN) {
      byte kind = c == Characters.HYPHEN ? Shaped.BREAK_AFTER : Shaped.LETTER;
      shaped.add(kind, face.glyph('-'), span);
    } else if (glyph == 0) {
      shaped.addOdd(Character.toString(c), OddShape.advance(c), span);
    } else if (Characters.isCombining(c) && left != 0) {
      addMark(glyph, face, left);
    } else {
      shaped.add(Shaped.LETTER, glyph, span);
      return glyph;
    }
    return 0;
  }

  /** Sets a mark in the middle over the letter before it, without taking room. */
  private void addMark(int glyph, Face face, int base) {
    int[] bounds = face.font().bounds(glyph);
    int back = face.advance(base) / 2 + (bounds[0] + bounds[1]) / 2;
    shaped.add(Shaped.MARK, glyph, span);
    shaped.kern(-back);
    shaped.rest(back - face.advance(glyph));
  }
}
