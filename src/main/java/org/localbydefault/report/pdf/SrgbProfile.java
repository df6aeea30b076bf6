package org.localbydefault.report.pdf;

/**
 * The smallest ICC profile that says sRGB: made here because Java's own differs between versions.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private SrgbProfile() {}

  static Bytes bytes() {
    Bytes[] values = {
      text("sRGB"),
      text("CC0"),
      numbers("XYZ ", 0.96420, 1.0, 0.82491),
      numbers(
          "sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508,
          0.75168),
      numbers("XYZ ", 0.43607, 0.22249, 0.01392),
      numbers("XYZ ", 0.38515, 0.71687, 0.09708),
      numbers("XYZ ", 0.14307, 0.06061, 0.71410),
      curve(),
      new Bytes(0),
      new Bytes(0)
    };
    int tableSize = 4 + 12 * TAGS.length;
    Bytes table = put32(new Bytes(tableSize), TAGS.length);
    Bytes data = new Bytes(512);
    int offset = 0;
    for (int i = 0; i < TAGS.length; i++) {
      if (values[i].size() > 0) {
        offset = HEADER + tableSize + data.size();
        data.all(values[i]);
      }
      int size = values[Math.min(i, 7)].size();
      put32(put32(table.ascii(TAGS[i]), offset), size);
    }
    return header(HEADER + table.size() + data.size()).all(table).all(data);
  }

  private static Bytes header(int size) {
    Bytes header = put32(new Bytes(1024), size);
    put32(put32(header, 0), 0x04200000).ascii("mntrRGB XYZ ");
    int[] date = {2026, 1, 1, 0, 0, 0};
    for (int part : date) {
      header.octet(part >> 8).octet(part);
    }
    header.ascii("acsp");
    for (int i = 0; i < 7; i++) {
      put32(header, 0);
    }
    for (double part : new double[] {0.96420, 1.0, 0.82491}) {
      put32(header, (int) Math.round(part * 65536));
    }
    while (header.size() < HEADER) {
      header.octet(0);
    }
    return header;
  }

  private static Bytes text(String text) {
    Bytes value = put32(new Bytes(64).ascii("mluc"), 0);
    put32(put32(value, 1), 12).ascii("enGB");
    put32(put32(value, 2 * text.length()), 28);
    for (int i = 0; i < text.length(); i++) {
      value.octet(0).octet(text.charAt(i));
    }
    return padded(value);
  }

  private static Bytes numbers(String type, double... numbers) {
    Bytes value = put32(new Bytes(64).ascii(type), 0);
    for (double number : numbers) {
      put32(value, (int) Math.round(number * 65536));
    }
    return value;
  }

  /** The curve of IEC 61966-2-1. */
  private static Bytes curve() {
    Bytes value = put32(new Bytes(64).ascii("para"), 0).octet(0).octet(3).octet(0).octet(0);
    for (double part : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      put32(value, (int) Math.round(part * 65536));
    }
    return value;
  }

  private static Bytes padded(Bytes value) {
    while (value.size() % 4 != 0) {
      value.octet(0);
    }
    return value;
  }

  private static Bytes put32(Bytes to, int value) {
    return to.octet(value >> 24).octet(value >> 16).octet(value >> 8).octet(value);
  }
}
