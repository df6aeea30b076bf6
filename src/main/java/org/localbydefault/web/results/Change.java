package org.localbydefault.web.results;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;

/**
 * A section before and after something.
 *
 * @param points difference of the scores in whole percentage points, with its sign; empty where one
 *     of them is missing
 */
record Change(
    String title, Place before, String scoreBefore, Place after, String scoreAfter, String points) {

  /**
   * The whole first, then what stands directly below it.
   *
   * @param whole what the whole is called
   */
  static List<Change> all(ResultWords words, Scorecard before, Scorecard after, String whole) {
    List<Change> changes = new ArrayList<>();
    changes.add(of(words, before.overall(), after.overall(), whole));
    for (Section section : before.questionnaire().overall().sections()) {
      changes.add(
          of(
              words,
              before.section(section.id()),
              after.section(section.id()),
              section.shortTitle()));
    }
    return List.copyOf(changes);
  }

  private static Change of(
      ResultWords words, SectionResult before, SectionResult after, String title) {
    return new Change(
        title,
        Place.of(words, words.mark(before)),
        words.score(before),
        Place.of(words, words.mark(after)),
        words.score(after),
        before.score().isPresent() && after.score().isPresent()
            ? points(after.score().get().minus(before.score().get()))
            : "");
  }

  private static String points(Ratio difference) {
    String rounded = difference.times(Ratio.of(100)).rounded(0).toPlainString();
    return (difference.signum() > 0 && !rounded.equals("0") ? "+" : "") + rounded.replace('-', '−');
  }
}
