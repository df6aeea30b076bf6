package org.localbydefault.questionnaire;

import java.util.List;

/**
 * The levels that a score can reach, low to high, without gap or overlap: each band begins where
 * the one below ends; its lower bound belongs to it, its upper bound to the next, the last band's
 * to itself.
 *
 * @param basis what the bounds measure
 * @param bands at least one
 */
public record Bands(String id, Basis basis, List<Band> bands) {
  public Bands {
    bands = List.copyOf(bands);
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("bands '" + id + "' need a band");
    }
    for (int i = 1; i < bands.size(); i++) {
      if (!bands.get(i).from().equals(bands.get(i - 1).to())) {
        throw new IllegalArgumentException("bands '" + id + "' leave a gap or overlap");
      }
    }
  }

  /** The band that holds a value; one outside all of them counts as the nearest. */
  public Band holding(Ratio value) {
    Band found = bands.get(0);
    for (Band band : bands) {
      if (value.compareTo(band.from()) >= 0) {
        found = band;
      }
    }
    return found;
  }

  /** Where a level stands, from 0. */
  public int position(LevelId level) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).level().equals(level)) {
        return i;
      }
    }
    throw new IllegalArgumentException("bands '" + id + "' have no level '" + level + "'");
  }

  /** What the bounds of bands measure. */
  public enum Basis {
    /** The score, 0 to 1. */
    SCORE,
    /** The weighted sum of raw values. */
    TOTAL
  }

  /** One level, from a value (inclusive) to another (exclusive, but for the last band). */
  public record Band(LevelId level, String label, Ratio from, Ratio to) {
    public Band {
      if (from.compareTo(to) >= 0) {
        throw new IllegalArgumentException("level '" + level + "' ends before it begins");
      }
    }
  }
}
