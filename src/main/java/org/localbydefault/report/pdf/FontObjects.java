package org.localbydefault.report.pdf;

import java.util.zip.Deflater;

/**
 * The PDF objects of a face, made once: two-byte codes are glyph numbers, and every glyph is
 * embedded, which for this font is smaller than the tables that subsets would need.
 */
final class FontObjects {
  private static final FontObjects[] ALL = {
    new FontObjects(Face.REGULAR), new FontObjects(Face.BOLD)
  };

  private final Face face;
  private final byte[] program;
  private final int programLength;
  private final byte[] toUnicode;
  private final byte[] widths;

  private FontObjects(Face face) {
    this.face = face;
    byte[] embedded = face.font().embedded();
    this.programLength = embedded.length;
    this.program = PdfFile.deflated(embedded, embedded.length, Deflater.DEFAULT_COMPRESSION);
    byte[] map = toUnicode(face.font());
    this.toUnicode = PdfFile.deflated(map, map.length, Deflater.DEFAULT_COMPRESSION);
    this.widths = widths(face.font());
  }

  /** Adds the objects of every face and names them in a page's resources. */
  static void addTo(PdfFile file, Bytes resources) {
    resources.ascii("/Font<<");
    for (FontObjects font : ALL) {
      resources.octet('/').ascii(font.face.resource()).reference(font.add(file));
    }
    resources.ascii(">>");
  }

  private int add(PdfFile file) {
    int font = file.reserve();
    int descendant = file.reserve();
    int descriptor = file.reserve();
    int programNumber = file.reserve();
    int unicode = file.reserve();
    file.open(font)
        .ascii("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/")
        .ascii(face.postScriptName())
        .ascii("/DescendantFonts[")
        .reference(descendant)
        .ascii("]/ToUnicode")
        .reference(unicode)
        .ascii(">>");
    file.open(descendant)
        .ascii("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont/")
        .ascii(face.postScriptName())
        .ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500")
        .ascii("/FontDescriptor")
        .reference(descriptor)
        .ascii("/W[0[")
        .all(widths)
        .ascii("]]>>");
    addDescriptor(file.open(descriptor), programNumber);
    file.addStream(programNumber, "/Length1 " + programLength, program);
    file.addStream(unicode, "", toUnicode);
    return font;
  }

  private void addDescriptor(Bytes to, int programNumber) {
    int[] box = face.font().box();
    to.ascii("<</Type/FontDescriptor/Flags 4/ItalicAngle 0/Ascent 984/Descent -316")
        .ascii("/CapHeight 668/XHeight 496/StemV ")
        .ascii(face == Face.BOLD ? "140" : "86")
        .ascii("/FontBBox[");
    for (int edge : box) {
      to.number(edge).octet(' ');
    }
    to.ascii("]/FontName/")
        .ascii(face.postScriptName())
        .ascii("/FontFile2")
        .reference(programNumber)
        .ascii(">>");
  }

  private static byte[] widths(TrueType font) {
    Bytes widths = new Bytes(2048);
    for (int glyph = 0; glyph < font.glyphs(); glyph++) {
      widths.number(font.advance(glyph)).octet(' ');
    }
    return widths.array();
  }

  private static byte[] toUnicode(TrueType font) {
    Bytes map = new Bytes(8192);
    map.ascii("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    map.ascii("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.ascii("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    Bytes block = new Bytes(2048);
    int count = 0;
    for (int glyph = 1; glyph < font.glyphs(); glyph++) {
      if (font.character(glyph) != 0) {
        block.octet('<').hex16(glyph).ascii("><").hex16(font.character(glyph)).ascii(">\n");
        count++;
      }
      if (count == 100 || (glyph == font.glyphs() - 1 && count > 0)) {
        map.number(count).ascii(" beginbfchar\n").all(block).ascii("endbfchar\n");
        block.clear();
        count = 0;
      }
    }
    map.ascii("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    return map.array();
  }
}
