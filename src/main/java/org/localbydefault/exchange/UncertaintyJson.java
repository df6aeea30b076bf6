package org.localbydefault.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.scoring.Bootstrap;
import org.localbydefault.scoring.Interval;
import org.localbydefault.scoring.Krippendorff;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.WeightRobustness;

/** How far the result hangs on who answered and on the weights. */
final class UncertaintyJson {
  private UncertaintyJson() {}

  static void write(Json json, Scorecard card) throws IOException {
    json.object(
        "uncertainty",
        inner -> {
          writeInterval(inner, Bootstrap.interval(card, card.questionnaire().overall()));
          writeWeights(inner, WeightRobustness.of(card));
          inner.text("krippendorff-alpha", alpha(card));
        });
  }

  private static void writeInterval(Json json, Optional<Interval> interval) throws IOException {
    if (interval.isEmpty()) {
      json.none("interval");
      return;
    }
    json.object(
        "interval",
        inner -> {
          inner.estimate("low", interval.get().low());
          inner.estimate("high", interval.get().high());
          inner.number("draws", Bootstrap.DRAWS);
          inner.number("seed", Bootstrap.SEED);
        });
  }

  private static void writeWeights(Json json, Optional<WeightRobustness> robustness)
      throws IOException {
    if (robustness.isEmpty()) {
      json.none("weights");
      return;
    }
    json.object(
        "weights",
        inner -> {
          inner.text("weakest", robustness.get().weakest());
          inner.estimate("stays", robustness.get().stays());
          inner.number("draws", WeightRobustness.DRAWS);
        });
  }

  /** Over the questions that share the first one's scale. */
  private static Optional<Ratio> alpha(Scorecard card) {
    List<QuestionResult> results = List.copyOf(card.questions().values());
    return Krippendorff.ordinal(
        results.stream()
            .filter(r -> r.question().scale().equals(results.get(0).question().scale()))
            .map(QuestionResult::counts)
            .toList());
  }
}
