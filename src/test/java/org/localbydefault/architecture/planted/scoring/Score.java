package org.localbydefault.architecture.planted.scoring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.localbydefault.architecture.planted.text.Peeks;

/** Planted: closes a circle, and reads the clock. */
public final class Score {
  public int of(Peeks peeks) {
    return peeks.hashCode() + LocalDate.now(ZoneOffset.UTC).getYear();
  }
}
