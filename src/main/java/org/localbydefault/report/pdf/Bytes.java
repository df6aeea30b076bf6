package org.localbydefault.report.pdf;

import java.util.Arrays;

/** Bytes in the making, with the few notations that PDF needs. */
final class Bytes {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private byte[] data;
  private int size;

  Bytes(int capacity) {
    data = new byte[capacity];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] array() {
    return Arrays.copyOf(data, size);
  }

  /** The bytes without a copy: valid up to {@link #size()} and until the next change. */
  byte[] shared() {
    return data;
  }

  Bytes octet(int value) {
    if (size == data.length) {
      grow(1);
    }
    data[size++] = (byte) value;
    return this;
  }

  Bytes all(byte[] bytes) {
    return all(bytes, 0, bytes.length);
  }

  Bytes all(byte[] bytes, int from, int length) {
    grow(length);
    System.arraycopy(bytes, from, data, size, length);
    size += length;
    return this;
  }

  Bytes all(Bytes other) {
    return all(other.data, 0, other.size);
  }

  /** Adds text of which every character is ASCII. */
  Bytes ascii(String text) {
    int length = text.length();
    grow(length);
    for (int i = 0; i < length; i++) {
      data[size + i] = (byte) text.charAt(i);
    }
    size += length;
    return this;
  }

  Bytes number(int value) {
    if (value < 0) {
      octet('-');
      return number(-value);
    }
    if (value >= 10) {
      number(value / 10);
    }
    return octet('0' + value % 10);
  }

  /** Adds a number with at most two decimals, the same on every machine. */
  Bytes number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      octet('-');
      hundredths = -hundredths;
    }
    number((int) (hundredths / 100));
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      octet('.').octet('0' + rest / 10);
      if (rest % 10 != 0) {
        octet('0' + rest % 10);
      }
    }
    return this;
  }

  /** Adds a number and a space. */
  Bytes spaced(double value) {
    return number(value).octet(' ');
  }

  /** Adds a reference to an object, with a space before it. */
  Bytes reference(int object) {
    return octet(' ').number(object).ascii(" 0 R");
  }

  Bytes hex16(int value) {
    return octet(HEX[(value >> 12) & 15])
        .octet(HEX[(value >> 8) & 15])
        .octet(HEX[(value >> 4) & 15])
        .octet(HEX[value & 15]);
  }

  /** Adds a byte of a literal string, escaped where it must be. */
  Bytes stringOctet(int value) {
    int octet = value & 0xFF;
    if (octet == '(' || octet == ')' || octet == '\\') {
      return octet('\\').octet(octet);
    }
    // An end of line inside a string would be read as a line feed.
    return octet == '\r' ? octet('\\').octet('r') : octet(octet);
  }

  /** Adds a text string: a literal where all is ASCII, else UTF-16. */
  Bytes text(String text) {
    if (!isPlain(text)) {
      return utf16(text);
    }
    octet('(');
    for (int i = 0; i < text.length(); i++) {
      stringOctet(text.charAt(i));
    }
    return octet(')');
  }

  private Bytes utf16(String text) {
    ascii("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPaired =
          Character.isHighSurrogate(c)
              ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
              : !Character.isLowSurrogate(c)
                  || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
      hex16(isPaired ? c : 0xFFFD);
    }
    return octet('>');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private void grow(int more) {
    if (size + more > data.length) {
      data = Arrays.copyOf(data, Math.max(size + more, 2 * data.length));
    }
  }
}
