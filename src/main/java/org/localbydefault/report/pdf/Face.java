package org.localbydefault.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two faces of Atkinson Hyperlegible Next that the report is set in. */
final class Face {
  static final Face REGULAR =
      new Face("F0", "AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext-Regular");
  static final Face BOLD =
      new Face("F1", "AtkinsonHyperlegibleNext_700Bold.ttf", "AtkinsonHyperlegibleNext-Bold");

  /** Height of a capital letter, in ems. */
  static final double CAPITAL = 0.668;

  private final String resource;
  private final String postScriptName;
  private final TrueType font;
  private final Kerning kerning;

  private Face(String resource, String file, String postScriptName) {
    this.resource = resource;
    this.postScriptName = postScriptName;
    this.font = new TrueType(read(file));
    this.kerning = new Kerning(font);
  }

  /** What pages call it. */
  String resource() {
    return resource;
  }

  String postScriptName() {
    return postScriptName;
  }

  TrueType font() {
    return font;
  }

  int glyph(int codePoint) {
    return font.glyph(codePoint);
  }

  int advance(int glyph) {
    return font.advance(glyph);
  }

  int kern(int left, int right) {
    return kerning.between(left, right);
  }

  private static byte[] read(String file) {
    try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the font " + file + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
