package org.localbydefault.served;

import java.util.Collection;
import java.util.List;

/**
 * How long something took, each time.
 *
 * @param sorted nanoseconds
 */
public record Times(List<Long> sorted) {
  private static final double MILLISECOND = 1e6;

  public Times {
    sorted = List.copyOf(sorted);
  }

  static Times of(Collection<Long> nanoseconds) {
    return new Times(nanoseconds.stream().sorted().toList());
  }

  /** So many of a hundred took no longer, in milliseconds. */
  public double percentile(int percent) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((sorted.size() - 1) * percent / 100) / MILLISECOND;
  }
}
