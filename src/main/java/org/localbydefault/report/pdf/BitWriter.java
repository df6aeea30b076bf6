package org.localbydefault.report.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bits into bytes, the first bit lowest, as RFC 1951 packs them. */
final class BitWriter {
  private byte[] data = new byte[1 << 15];
  private ByteBuffer longs = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
  private int size;
  private long waiting;
  private int count;

  /** Begins anew, with room for so many bytes. */
  void begin(int bytes) {
    if (bytes + Long.BYTES > data.length) {
      data = new byte[2 * bytes + Long.BYTES];
      longs = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }
    size = 0;
    waiting = 0;
    count = 0;
  }

  /** Adds up to 56 bits; those above {@code length} are 0. */
  void put(long bits, int length) {
    waiting |= bits << count;
    count += length;
    // Always a whole long: the bytes that are not full yet are written again by the next one.
    longs.putLong(size, waiting);
    size += count >>> 3;
    waiting >>>= count & ~7;
    count &= 7;
  }

  /** Fills the last byte up with zeroes and gives how many bytes there are. */
  int end() {
    put(0, -count & 7);
    return size;
  }

  /** The bytes without a copy: valid until the next change. */
  byte[] shared() {
    return data;
  }
}
