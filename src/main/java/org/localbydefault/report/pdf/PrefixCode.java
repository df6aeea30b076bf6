package org.localbydefault.report.pdf;

/**
 * A fixed Huffman code for one kind of stream, as a block of RFC 1951 declares it: literals and
 * match lengths in one alphabet, distances in another.
 *
 * <p>Streams of one kind are so alike from report to report that a code made for each of them would
 * save a few hundredths, and take a second look at every byte. Every symbol has a code, so that any
 * bytes can be written; {@code PrefixCodeTest} works the codes out from the example reports and
 * says if these have become a bad fit.
 */
final class PrefixCode {
  /** The longest code of a symbol, in bits; with its length it fits where the tables keep it. */
  static final int LONGEST = 14;

  /** The longest match that the format knows. */
  static final int LONGEST_MATCH = 258;

  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int END = 256;
  private static final int SHORTEST_MATCH = 3;
  private static final int REPEAT = 16;
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** What pages draw. */
  static final PrefixCode PAGES =
      new PrefixCode(
          "cfnnnnnnnnhnjnnjknjnlnjnnnnnnnnkennnjnjnffllnhfhfeffffffffnniniknkhhiiiiijjnjh"
              + "nnjnjignnlnnnjijnnlhjjihiilinkihhhfjhjhjkjninhhnnnngnnnfnnnnnnnnhhnnngngnnnnnn"
              + "nnnknningnnnnggnnnnfnlnnnnnngnlgnnfnnnnngnnnhnnnnnnnnihnlnnjhnlnnlnnnnnnnnnenn"
              + "iijknnnlnnnnknnknilnlkjnndeeeefffgggghihjjjjkkllllnm",
          "nknihjhfgfffeeedddcdcdcddghmmm",
          "gggeeedddddddecgbff");

  /** Everything else: the structure of the document, mostly. */
  static final PrefixCode OBJECTS =
      new PrefixCode(
          "hkjllllllkklllllllllllllllllllllcllllklljjnlkhggeddedeeeeeklililljjiikjkjjkiij"
              + "jjhliiikkkkkkhkilklgihhfihigkjhigghlggghjijillnlllllllllllllllllllllllllllllll"
              + "llllllllllllllllmlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"
              + "llllllllllllllllllllkjkmmdeeffffggggghihjjjjkkkkkkki",
          "kjkfigghggdfedddddcddededfeffg",
          "gggfeeeeeddddffgagg");

  private final byte[] lengths;
  private final byte[] lengthCode;

  /** By literal: its code, and in the lowest four bits how long that is. */
  private final int[] literals = new int[END + 1];

  /** By length of a match: code and extra bits, and in the lowest five bits how long they are. */
  private final int[] matches = new int[LONGEST_MATCH + 1];

  private final int[] distances;

  /**
   * Reads a code.
   *
   * @param literals length of the code of every literal and match length, as letters from a = 1
   * @param distances the same for distances
   * @param lengths the same for the code in which the lengths themselves are declared, 0 = @
   */
  PrefixCode(String literals, String distances, String lengths) {
    this.lengths = lengths(literals + distances, LITERALS + DISTANCES);
    this.lengthCode = lengths(lengths, ORDER.length);
    int[] codes = codes(lengths(literals, LITERALS));
    System.arraycopy(codes, 0, this.literals, 0, END + 1);
    for (int length = SHORTEST_MATCH; length <= LONGEST_MATCH; length++) {
      matches[length] = match(codes, length);
    }
    this.distances = codes(lengths(distances, DISTANCES));
  }

  private static byte[] lengths(String letters, int count) {
    if (letters.length() != count) {
      throw new IllegalArgumentException(letters.length() + " lengths instead of " + count);
    }
    byte[] lengths = new byte[count];
    for (int i = 0; i < count; i++) {
      lengths[i] = (byte) (letters.charAt(i) == '@' ? 0 : letters.charAt(i) - 'a' + 1);
    }
    return lengths;
  }

  /** Canonical codes, their first bit lowest, each with its length in the lowest four bits. */
  private static int[] codes(byte[] lengths) {
    int[] codes = new int[lengths.length];
    int next = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = ((Integer.reverse(next++) >>> (32 - length)) << 4) | length;
        }
      }
      next <<= 1;
    }
    if (next != 1 << (LONGEST + 1)) {
      throw new IllegalArgumentException("a code that is not complete");
    }
    return codes;
  }

  /** Symbols from 257 on stand for ever wider ranges of lengths, four of a width. */
  private static int match(int[] codes, int length) {
    int above = length - SHORTEST_MATCH;
    int extra = above < 8 || length == LONGEST_MATCH ? 0 : 29 - Integer.numberOfLeadingZeros(above);
    int symbol = length == LONGEST_MATCH ? LITERALS - 1 : 257 + 4 * extra + (above >> extra);
    int code = codes[symbol];
    int bits = ((above & ((1 << extra) - 1)) << (code & 15)) | (code >> 4);
    return (bits << 5) | ((code & 15) + extra);
  }

  /** How long the codes of literals and match lengths are, and then those of distances. */
  byte[] lengths() {
    return lengths.clone();
  }

  void putLiteral(BitWriter to, int literal) {
    int code = literals[literal & 0xFF];
    to.put(code >> 4, code & 15);
  }

  /** Says that {@code length} bytes are those that stand {@code distance} before. */
  void putMatch(BitWriter to, int length, int distance) {
    int match = matches[length];
    to.put(match >> 5, match & 31);
    int above = distance - 1;
    int width = 31 - Integer.numberOfLeadingZeros(above | 1);
    int extra = Math.max(0, width - 1);
    int code = distances[above < 2 ? above : 2 * width + ((above >> extra) & 1)];
    long bits = ((long) (above & ((1 << extra) - 1)) << (code & 15)) | (code >> 4);
    to.put(bits, (code & 15) + extra);
  }

  void putEnd(BitWriter to) {
    int code = literals[END];
    to.put(code >> 4, code & 15);
  }

  /** Begins the only block of a stream: how many lengths follow, and then the lengths. */
  void putHeader(BitWriter to) {
    to.put(0b101, 3);
    to.put(LITERALS - 257, 5);
    to.put(DISTANCES - 1, 5);
    to.put(ORDER.length - 4, 4);
    for (int symbol : ORDER) {
      to.put(lengthCode[symbol], 3);
    }
    int[] codes = codes(lengthCode);
    for (int i = 0; i < lengths.length; ) {
      int code = codes[lengths[i]];
      to.put(code >> 4, code & 15);
      int repeated = repeated(i);
      if (repeated > 0) {
        to.put(codes[REPEAT] >> 4, codes[REPEAT] & 15);
        to.put(repeated - 3, 2);
      }
      i += 1 + repeated;
    }
  }

  /** How often, 3 to 6 times or 0, a length comes again after a place. */
  private int repeated(int place) {
    int end = place + 1;
    while (end < lengths.length && end - place <= 6 && lengths[end] == lengths[place]) {
      end++;
    }
    int repeated = end - place - 1;
    return repeated < 3 ? 0 : repeated;
  }
}
