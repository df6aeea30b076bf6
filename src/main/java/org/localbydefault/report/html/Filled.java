package org.localbydefault.report.html;

import java.util.ArrayList;
import java.util.List;

/** A wording with places to fill, such as "Page {0} of {1}", taken apart. */
final class Filled {
  private Filled() {}

  /** Words, or a place to fill. */
  record Piece(String words, int place) {
    boolean isPlace() {
      return place >= 0;
    }
  }

  static List<Piece> pieces(String wording) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i + 2 < wording.length(); i++) {
      boolean isPlace =
          wording.charAt(i) == '{'
              && Character.isDigit(wording.charAt(i + 1))
              && wording.charAt(i + 2) == '}';
      if (isPlace) {
        pieces.add(new Piece(wording.substring(start, i), -1));
        pieces.add(new Piece("", wording.charAt(i + 1) - '0'));
        start = i + 3;
      }
    }
    pieces.add(new Piece(wording.substring(start), -1));
    return pieces;
  }

  static String of(String wording, Object... values) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces(wording)) {
      out.append(piece.isPlace() ? values[piece.place()].toString() : piece.words());
    }
    return out.toString();
  }
}
