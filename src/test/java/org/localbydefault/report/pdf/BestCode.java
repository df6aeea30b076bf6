package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Huffman's code for counted symbols, none of them longer than a limit. */
final class BestCode {
  private BestCode() {}

  private record Branch(long count, int order, List<Integer> symbols) {}

  /** How many bits each symbol takes; one that never came counts as if it had come once. */
  static int[] lengths(int[] counts, int longest) {
    // Eight times: so that what never came takes little from what did.
    long[] weights = Arrays.stream(counts).mapToLong(count -> 8L * count + 1).toArray();
    int[] lengths = lengths(weights);
    while (Arrays.stream(lengths).max().orElseThrow() > longest) {
      weights = Arrays.stream(weights).map(weight -> weight * 3 / 4 + 1).toArray();
      lengths = lengths(weights);
    }
    return lengths;
  }

  private static int[] lengths(long[] weights) {
    PriorityQueue<Branch> branches =
        new PriorityQueue<>(Comparator.comparingLong(Branch::count).thenComparing(Branch::order));
    for (int i = 0; i < weights.length; i++) {
      branches.add(new Branch(weights[i], i, List.of(i)));
    }
    int[] lengths = new int[weights.length];
    int order = weights.length;
    while (branches.size() > 1) {
      Branch one = branches.remove();
      Branch other = branches.remove();
      List<Integer> symbols = new ArrayList<>(one.symbols());
      symbols.addAll(other.symbols());
      for (int symbol : symbols) {
        lengths[symbol]++;
      }
      branches.add(new Branch(one.count() + other.count(), order++, symbols));
    }
    return lengths;
  }

  /** The lengths as {@link PrefixCode} reads them. */
  static String letters(int[] lengths) {
    StringBuilder letters = new StringBuilder();
    for (int length : lengths) {
      letters.append((char) (length == 0 ? '@' : 'a' + length - 1));
    }
    return letters.toString();
  }

  /** Bits that counted symbols take. */
  static long bits(int[] counts, int[] lengths) {
    long bits = 0;
    for (int i = 0; i < counts.length; i++) {
      bits += (long) counts[i] * lengths[i];
    }
    return bits;
  }
}
