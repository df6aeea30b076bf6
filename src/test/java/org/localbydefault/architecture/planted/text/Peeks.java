package org.localbydefault.architecture.planted.text;

import org.localbydefault.architecture.planted.scoring.Score;

/** Planted: the lowest package looks up to a higher one. */
public final class Peeks {
  public int at(Score score) {
    return score.of(this);
  }
}
