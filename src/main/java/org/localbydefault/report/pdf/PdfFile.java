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

  private final Bytes out = new Bytes(1 << 17);
  private final Bytes packed = new Bytes(1 << 15);
  private final Bytes packedIndex = new Bytes(1 << 12);
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private byte[] deflated = new byte[1 << 14];

  /** For each object: where it is kept, the offset or stream's number, and the index in it. */
  private int[] entries = new int[3 * 1024];

  private int objects;
  private int packedCount;
  private int packedNumber;

  PdfFile() {
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

  /** Deflates and adds a stream. */
  void addDeflating(int number, String dictionary, Bytes data) {
    int length = deflate(data);
    addStream(number, dictionary, deflated, length);
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
    addDeflating(packedNumber, dictionary, packedIndex.all(packed));
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
    Bytes table = new Bytes(7 * objects + 7);
    table.octet(0).octet(0).octet(0).octet(0).octet(0xFF).octet(0xFF);
    for (int i = 1; i <= objects; i++) {
      if (entries[3 * i] == 0) {
        throw new IllegalStateException("object " + i + " was never written");
      }
      int place = entries[3 * i + 1];
      table.octet(entries[3 * i]).octet(place >> 16).octet(place >> 8).octet(place);
      table.octet(entries[3 * i + 2] >> 8).octet(entries[3 * i + 2]);
    }
    int start = out.size();
    int length = deflate(table);
    addStream(number, "/Type/XRef/W[1 3 2]/Size " + (objects + 1) + trailer, deflated, length);
    out.ascii("startxref\n").number(start).ascii("\n%%EOF\n");
    deflater.end();
    return out.array();
  }

  private int deflate(Bytes data) {
    deflater.reset();
    deflater.setInput(data.shared(), 0, data.size());
    deflater.finish();
    int length = 0;
    while (!deflater.finished()) {
      length += deflater.deflate(deflated, length, deflated.length - length);
      if (length == deflated.length) {
        deflated = Arrays.copyOf(deflated, 2 * length);
      }
    }
    return length;
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
