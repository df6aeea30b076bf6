package org.localbydefault.report.compose;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.scoring.SectionResult;

/** The principles with the highest and with the lowest score; several where they are equal. */
record Extremes(List<String> strongest, List<String> weakest) {

  /** Absent where fewer than two principles have a level, or where all stand alike. */
  static Optional<Extremes> of(Draft draft) {
    List<SectionResult> results =
        draft.principles().stream()
            .map(p -> draft.card().section(p.id()))
            .filter(r -> r.level().isPresent())
            .toList();
    List<Ratio> scores =
        results.stream().map(r -> r.score().orElseThrow()).distinct().sorted().toList();
    return scores.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Extremes(at(results, scores.get(scores.size() - 1)), at(results, scores.get(0))));
  }

  private static List<String> at(List<SectionResult> results, Ratio score) {
    return results.stream()
        .filter(r -> r.score().filter(score::equals).isPresent())
        .map(r -> r.section().shortTitle())
        .toList();
  }

  /** Such as "Community and Early help". */
  String strongest(Draft draft) {
    return Words.list(strongest, draft.say(Sentence.AND));
  }

  String weakest(Draft draft) {
    return Words.list(weakest, draft.say(Sentence.AND));
  }
}
