package org.localbydefault.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.SectionId;

/**
 * Two rounds side by side, on the questions that were answered both times and mean the same.
 *
 * @param common how many questions that is
 * @param now this round, scored on the common questions only
 * @param before the last round, scored on the common questions only, with this round's
 *     questionnaire
 * @param changes common questions whose value differs
 */
public record Comparison(int common, Scorecard now, Scorecard before, List<Change> changes) {

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** One question that stands elsewhere than last time. */
  public record Change(QuestionResult before, QuestionResult now) {
    /** Whether it stands higher than last time. */
    public boolean isBetter() {
      return now.value().orElseThrow().compareTo(before.value().orElseThrow()) > 0;
    }
  }

  /**
   * Compares two rounds of one questionnaire.
   *
   * @throws IllegalArgumentException if they are rounds of different questionnaires
   */
  public static Comparison of(Scorecard now, Scorecard before) {
    if (!now.questionnaire().id().equals(before.questionnaire().id())) {
      throw new IllegalArgumentException(
          "'%s' can't be compared with '%s'"
              .formatted(now.questionnaire().id(), before.questionnaire().id()));
    }
    Map<QuestionId, QuestionResult> mine = new LinkedHashMap<>();
    Map<QuestionId, QuestionResult> theirs = new LinkedHashMap<>();
    now.questions()
        .forEach(
            (id, result) -> {
              QuestionResult earlier = before.questions().get(id);
              boolean isCommon = earlier != null && areComparable(result, earlier);
              mine.put(id, isCommon ? result : unasked(result));
              theirs.put(id, isCommon ? earlier : unasked(result));
            });
    return new Comparison(
        (int) mine.values().stream().filter(r -> r.standing() == Standing.ANSWERED).count(),
        Scoring.rollUp(now.questionnaire(), now.assessment(), mine),
        Scoring.rollUp(now.questionnaire(), before.assessment(), theirs),
        changes(mine, theirs));
  }

  /** Whether a section has a score both times. */
  public boolean isComparable(SectionId section) {
    return now.section(section).score().isPresent() && before.section(section).score().isPresent();
  }

  private static boolean areComparable(QuestionResult a, QuestionResult b) {
    return a.standing() == Standing.ANSWERED
        && b.standing() == Standing.ANSWERED
        && a.question().scale().measuresLike(b.question().scale());
  }

  private static QuestionResult unasked(QuestionResult result) {
    return Tally.outside(result.question(), Standing.NOT_ASKED, List.of());
  }

  private static List<Change> changes(
      Map<QuestionId, QuestionResult> now, Map<QuestionId, QuestionResult> before) {
    return now.entrySet().stream()
        .filter(e -> e.getValue().standing() == Standing.ANSWERED)
        .map(e -> change(before, e))
        .filter(c -> !c.now().value().equals(c.before().value()))
        .toList();
  }

  private static Change change(
      Map<QuestionId, QuestionResult> before, Map.Entry<QuestionId, QuestionResult> entry) {
    QuestionResult earlier = before.get(entry.getKey());
    if (earlier == null) {
      throw new IllegalStateException("'" + entry.getKey() + "' has no earlier answer");
    }
    return new Change(earlier, entry.getValue());
  }
}
