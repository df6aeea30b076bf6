package org.localbydefault.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.SectionId;

/** Runs a property for many seeds; a failure names its seed. */
final class Seeds {
  private static final int SEEDS = 1000;

  private Seeds() {}

  static void everySeed(LongConsumer property) {
    for (long seed = 0; seed < SEEDS; seed++) {
      try {
        property.accept(seed);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("with seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
  }

  /** A section's figures, without what may differ: its trace. */
  record Figures(
      Optional<Ratio> score,
      Ratio coverage,
      Ratio low,
      Ratio high,
      Optional<Bands.Band> reached,
      Optional<Bands.Band> level,
      List<Cap> caps) {}

  static Map<SectionId, Figures> figures(Scorecard card) {
    Map<SectionId, Figures> figures = new HashMap<>();
    card.sections()
        .forEach(
            (id, s) ->
                figures.put(
                    id,
                    new Figures(
                        s.score(),
                        s.coverage(),
                        s.low(),
                        s.high(),
                        s.reached(),
                        s.level(),
                        s.caps())));
    return figures;
  }
}
