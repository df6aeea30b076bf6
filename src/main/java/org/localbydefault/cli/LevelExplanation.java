package org.localbydefault.cli;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.scoring.Cap;
import org.localbydefault.scoring.SectionResult;

/** How a score became a level. */
final class LevelExplanation {
  private LevelExplanation() {}

  static List<String> of(SectionResult result) {
    List<String> lines = new ArrayList<>();
    if (result.section().bands().isEmpty()) {
      return lines;
    }
    lines.add("");
    if (result.reached().isEmpty()) {
      say(lines, noLevel(result));
      return lines;
    }
    Bands bands = result.section().bands().get();
    Bands.Band reached = result.reached().get();
    boolean isLast = bands.bands().get(bands.bands().size() - 1).equals(reached);
    say(
        lines,
        "Level: %s reaches from %s to %s%s, so the %s gives %s."
            .formatted(
                reached.label(),
                bound(bands, reached.from()),
                isLast ? "" : "below ",
                bound(bands, reached.to()),
                bands.basis() == Bands.Basis.TOTAL ? "total" : "score",
                reached.label()));
    for (Cap cap : result.caps()) {
      say(lines, "Gate closed, no higher than %s. %s".formatted(cap.band().label(), cap.reason()));
    }
    String shown = result.level().map(Bands.Band::label).orElse("");
    say(
        lines,
        result.isCapped()
            ? "Shown: %s, the lowest of the level reached and the caps.".formatted(shown)
            : "Shown: %s.".formatted(shown));
    return lines;
  }

  private static String noLevel(SectionResult result) {
    return result.score().isEmpty()
        ? "Level: none, since there is no score."
        : "Level: none. %s was answered, and a level is shown only from %s."
            .formatted(
                Numbers.percent(result.coverage()),
                Numbers.percent(result.section().minimumCoverage()));
  }

  private static String bound(Bands bands, Ratio bound) {
    return bands.basis() == Bands.Basis.TOTAL
        ? bound.toString()
        : "%s (%s%%)".formatted(bound, Numbers.decimal(bound.times(Ratio.of(100))));
  }

  private static void say(List<String> lines, String text) {
    lines.addAll(Texts.wrapped("", text));
  }
}
