package org.localbydefault.report.pdf;

import java.util.Arrays;

/**
 * Reads a deflated stream of one block with a code of its own, and counts the symbols that it is
 * written in.
 */
final class DeflatedSymbols {
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final byte[] data;
  private int bit = 16;

  private DeflatedSymbols(byte[] data) {
    this.data = data;
  }

  /** How often each literal or match length came, and each distance. */
  static final class Counts {
    private final int[] literals = new int[286];
    private final int[] distances = new int[30];

    int[] literals() {
      return literals.clone();
    }

    int[] distances() {
      return distances.clone();
    }
  }

  /** Adds the symbols of a stream, from its zlib header on. */
  static void count(byte[] stream, Counts counts) {
    new DeflatedSymbols(stream).count(counts);
  }

  private void count(Counts counts) {
    boolean isLast = false;
    while (!isLast) {
      isLast = bits(1) == 1;
      if (bits(2) != 2) {
        throw new IllegalArgumentException("a block without a code of its own");
      }
      countBlock(counts);
    }
  }

  private void countBlock(Counts counts) {
    int literals = 257 + bits(5);
    int distances = 1 + bits(5);
    int[] lengths = lengths(literals + distances);
    int[] literalLengths = Arrays.copyOf(lengths, literals);
    int[] distanceLengths = Arrays.copyOfRange(lengths, literals, lengths.length);
    while (true) {
      int symbol = symbol(literalLengths);
      counts.literals[symbol]++;
      if (symbol == 256) {
        return;
      }
      if (symbol > 256) {
        bits(symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4);
        int distance = symbol(distanceLengths);
        counts.distances[distance]++;
        bits(distance < 4 ? 0 : distance / 2 - 1);
      }
    }
  }

  private int[] lengths(int count) {
    int[] lengthLengths = new int[19];
    int declared = 4 + bits(4);
    for (int i = 0; i < declared; i++) {
      lengthLengths[ORDER[i]] = bits(3);
    }
    int[] lengths = new int[count];
    for (int i = 0; i < count; ) {
      int symbol = symbol(lengthLengths);
      if (symbol < 16) {
        lengths[i++] = symbol;
      } else {
        int value = symbol == 16 ? lengths[i - 1] : 0;
        int end = i + (symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7));
        Arrays.fill(lengths, i, end, value);
        i = end;
      }
    }
    return lengths;
  }

  /** Reads a symbol bit by bit: slow, and so plain that it is hardly wrong. */
  private int symbol(int[] lengths) {
    int code = 0;
    int first = 0;
    for (int length = 1; length <= 15; length++) {
      code = (code << 1) | bits(1);
      int count = 0;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length && first + count++ == code) {
          return symbol;
        }
      }
      first = (first + count) << 1;
    }
    throw new IllegalArgumentException("no symbol at bit " + bit);
  }

  private int bits(int count) {
    int value = 0;
    for (int i = 0; i < count; i++, bit++) {
      value |= ((data[bit >> 3] >> (bit & 7)) & 1) << i;
    }
    return value;
  }
}
