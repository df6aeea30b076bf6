package org.localbydefault.report.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Writes the objects of a PDF 1.7 file: streams as they come, all else packed into object streams,
 * with a cross-reference stream at the end.
 */
final class PdfFile {
  private static final int OBJECTS_IN_STREAM = 400;
  private static final int IN_FILE = 1;
  private static final int IN_STREAM = 2;

  /** PNG's mark of a row that is less the row above. */
  private static final int UP = 2;

  private final Bytes out = new Bytes(1 << 17);
  private final Bytes packed = new Bytes(1 << 15);
  private final Bytes packedIndex = new Bytes(1 << 12);
  private final Deflate deflate = new Deflate();

  /** For each object: where it is kept, the offset or stream's number, and the index in it. */
  private int[] entries = new int[3 * 1024];

  private int objects;
  private int packedCount;
  private int packedNumber;

  PdfFile() {
    enter(0, 0, 0, 0xFFFF);
    out.ascii("%PDF-1.7\n%").octet(0xE2).octet(0xE3).octet(0xCF).octet(0xD3).octet('\n');
  }

  /** A number for an object that is written later. */
  int reserve() {
    objects++;
    if (3 * objects + 3 > entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    return objects;
  }

  /** Begins an object that is not a stream; it ends where the next one begins. */
  Bytes open(int number) {
    if (packedCount == OBJECTS_IN_STREAM) {
      flush();
    }
    if (packedCount == 0) {
      packedNumber = reserve();
    }
    packed.octet(' ');
    packedIndex.number(number).octet(' ').number(packed.size()).octet(' ');
    enter(number, IN_STREAM, packedNumber, packedCount);
    packedCount++;
    return packed;
  }

  /** Adds a stream that is deflated already. */
  void addStream(int number, String dictionary, byte[] data) {
    addStream(number, dictionary, data, data.length);
  }

  /** Deflates and adds what a page draws. */
  void addPage(int number, Bytes data) {
    addDeflating(number, "", data, PrefixCode.PAGES);
  }

  private void addDeflating(int number, String dictionary, Bytes data, PrefixCode code) {
    int length = deflate.deflate(data, code);
    addStream(number, dictionary, deflate.shared(), length);
  }

  /** Adds a stream that any program can read without inflating it. */
  void addOpen(int number, String dictionary, Bytes data) {
    begin(number);
    out.ascii("<<").ascii(dictionary).ascii("/Length ").number(data.size()).ascii(">>stream\n");
    out.all(data).ascii("\nendstream\nendobj\n");
  }

  private void addStream(int number, String dictionary, byte[] data, int length) {
    begin(number);
    out.ascii("<<").ascii(dictionary).ascii("/Filter/FlateDecode/Length ").number(length);
    out.ascii(">>stream\n").all(data, 0, length).ascii("\nendstream\nendobj\n");
  }

  private void enter(int number, int kind, int place, int index) {
    entries[3 * number] = kind;
    entries[3 * number + 1] = place;
    entries[3 * number + 2] = index;
  }

  private void begin(int number) {
    enter(number, IN_FILE, out.size(), 0);
    out.number(number).ascii(" 0 obj\n");
  }

  private void flush() {
    if (packedCount == 0) {
      return;
    }
    String dictionary = "/Type/ObjStm/N " + packedCount + "/First " + packedIndex.size();
    addDeflating(packedNumber, dictionary, packedIndex.all(packed), PrefixCode.OBJECTS);
    packed.clear();
    packedIndex.clear();
    packedCount = 0;
  }

  /**
   * Ends the file.
   *
   * @param trailer entries such as the root
   */
  byte[] end(String trailer) {
    flush();
    int number = reserve();
    enter(number, IN_FILE, out.size(), 0);
    int start = out.size();
    String dictionary =
        "/Type/XRef/W[1 3 2]/DecodeParms<</Predictor 12/Columns 6>>/Size " + (objects + 1);
    addDeflating(number, dictionary + trailer, table(), PrefixCode.OBJECTS);
    out.ascii("startxref\n").number(start).ascii("\n%%EOF\n");
    return out.array();
  }

  /**
   * The entries, each less the one before it, as one in an object stream is nearly like the next.
   */
  private Bytes table() {
    Bytes table = new Bytes(7 * objects + 7);
    int[] before = new int[6];
    for (int i = 0; i <= objects; i++) {
      int kind = entries[3 * i];
      int place = entries[3 * i + 1];
      int index = entries[3 * i + 2];
      if (kind == 0 && i > 0) {
        throw new IllegalStateException("object " + i + " was never written");
      }
      int[] entry = {kind, place >> 16, place >> 8, place, index >> 8, index};
      table.octet(UP);
      for (int column = 0; column < entry.length; column++) {
        table.octet(entry[column] - before[column]);
      }
      before = entry;
    }
    return table;
  }

  static byte[] deflated(byte[] data, int length, int level) {
    Deflater deflater = new Deflater(level);
    deflater.setInput(data, 0, length);
    deflater.finish();
    byte[] result = new byte[length + 64];
    int size = deflater.deflate(result);
    deflater.end();
    return Arrays.copyOf(result, size);
  }
}
