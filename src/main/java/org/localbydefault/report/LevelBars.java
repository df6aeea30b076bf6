package org.localbydefault.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A bar for each of several things on one scale of levels.
 *
 * @param title the message in ten words or fewer
 * @param subtitle what is measured
 * @param alternative what the chart shows, in sentences, for who can't see it
 * @param levels the levels' names, lowest first
 * @param bars at least one
 * @param table the same data as a table
 */
public record LevelBars(
    String title,
    String subtitle,
    String alternative,
    List<String> levels,
    List<Bar> bars,
    DataTable table)
    implements Block {

  public LevelBars {
    levels = List.copyOf(levels);
    bars = List.copyOf(bars);
    if (bars.isEmpty() || levels.size() < 2) {
      throw new IllegalArgumentException("level bars need a bar and two levels");
    }
  }

  @Override
  public List<RichText> texts() {
    return table.texts();
  }

  /**
   * One bar.
   *
   * @param label what it stands for
   * @param mark level shown, after caps
   * @param score in 0 to 1; none where nothing was answered
   * @param scoreText the score as shown, such as "62%"; empty where there is none
   * @param note a few words on coverage or a cap, or empty
   * @param target step that the council aims at
   * @param previous score of the last round, in 0 to 1
   */
  public record Bar(
      String label,
      LevelMark mark,
      OptionalDouble score,
      String scoreText,
      String note,
      OptionalInt target,
      OptionalDouble previous) {}
}
