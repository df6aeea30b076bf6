package org.localbydefault.report;

/**
 * Where something stands on a scale of steps: word, position and shape, never colour alone.
 *
 * @param word the level's name, or the words for "no level"
 * @param step 1 to {@code steps}; 0 where there is no level
 * @param steps how many levels the scale has
 */
public record LevelMark(String word, int step, int steps) {
  public LevelMark {
    if (steps < 2 || step < 0 || step > steps) {
      throw new IllegalArgumentException("no step " + step + " of " + steps);
    }
  }
}
