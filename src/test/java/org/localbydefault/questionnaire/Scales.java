package org.localbydefault.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Scales and levels for tests; options are named after their values. */
public final class Scales {
  /** The five levels of Keep it Local, as 1 to 5. */
  public static final Scale FIVE_LEVELS = numbers(1, 5);

  /** Five levels of equal width over the score. */
  public static final Bands FIFTHS = bands(Bands.Basis.SCORE, "0", "0.2", "0.4", "0.6", "0.8", "1");

  private Scales() {}

  /** A scale of whole numbers. */
  public static Scale numbers(int lowest, int highest) {
    return new Scale(
        "from-%d-to-%d".formatted(lowest, highest),
        IntStream.rangeClosed(lowest, highest).mapToObj(Scales::option).toList());
  }

  private static Scale.Option option(int value) {
    return new Scale.Option(new OptionId(String.valueOf(value)), "Label " + value, Ratio.of(value));
  }

  /** Bands between these bounds, with the levels {@code level-1}, {@code level-2} and so on. */
  public static Bands bands(Bands.Basis basis, String... bounds) {
    List<Bands.Band> bands = new ArrayList<>();
    for (int i = 1; i < bounds.length; i++) {
      bands.add(
          new Bands.Band(
              new LevelId("level-" + i), "Level " + i, ratio(bounds[i - 1]), ratio(bounds[i])));
    }
    return new Bands("bands", basis, bands);
  }

  /** A number as written: {@code 0.35}, {@code 7/20} or {@code 3}. */
  public static Ratio ratio(String text) {
    String[] parts = text.split("/", -1);
    Ratio top = Ratio.of(new java.math.BigDecimal(parts[0]));
    return parts.length == 1 ? top : top.over(Ratio.of(new java.math.BigDecimal(parts[1])));
  }

  public static LevelId level(int number) {
    return new LevelId("level-" + number);
  }
}
