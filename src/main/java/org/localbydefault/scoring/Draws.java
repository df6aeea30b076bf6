package org.localbydefault.scoring;

/**
 * Pseudo-random numbers that are the same for ever: SplitMix64 (Steele, Lea and Flood, OOPSLA
 * 2014). The platform's own generators may change how they make a bounded number.
 */
final class Draws {
  /** Printed beside every figure that rests on draws. */
  static final long SEED = 20200303;

  private long state;

  Draws(long seed) {
    this.state = seed;
  }

  /** A number from 0 to below the bound; the bias of the remainder is below 2⁻³². */
  int below(int bound) {
    state += 0x9E3779B97F4A7C15L;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (int) ((((z ^ (z >>> 31)) >>> 33) * bound) >>> 31);
  }
}
