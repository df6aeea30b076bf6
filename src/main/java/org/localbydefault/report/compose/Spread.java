package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.scoring.Agreement;
import org.localbydefault.scoring.QuestionResult;

/** How people's answers to one question spread, in plain words. */
final class Spread {
  private Spread() {}

  /** Such as "7 of 9 within one level", or "Agreed". */
  static String inWords(Draft draft, QuestionResult result) {
    int answers = result.answers();
    if (answers < 2) {
      return result.agreed().isPresent()
          ? draft.wording().labels().agreed()
          : answers == 1 ? draft.say(Sentence.ONE_ANSWER) : noAnswers(draft, result);
    }
    String within =
        draft.say(Sentence.WITHIN_ONE_STEP, Agreement.withinOneStep(result.counts()), answers);
    return result.agreed().isPresent() ? draft.say(Sentence.AGREED_FROM, within) : within;
  }

  /** What people said instead of an answer; where nobody said anything, why. */
  private static String noAnswers(Draft draft, QuestionResult result) {
    String counts = counts(draft, result);
    return counts.isEmpty() ? draft.standingWord(result) : counts;
  }

  /** Such as "Starting 1, Developing 4", for every option that somebody chose. */
  static String counts(Draft draft, QuestionResult result) {
    List<String> parts = new ArrayList<>();
    List<Scale.Option> options = result.question().scale().options();
    for (int i = 0; i < options.size(); i++) {
      int people = result.counts().get(i);
      if (people > 0) {
        parts.add(draft.say(Sentence.LEVEL_COUNT, options.get(i).label(), people));
      }
    }
    if (result.dontKnow() > 0) {
      parts.add(draft.say(Sentence.LEVEL_COUNT, draft.say(Sentence.NOT_KNOWN), result.dontKnow()));
    }
    if (result.notApplicable() > 0) {
      parts.add(
          draft.say(
              Sentence.LEVEL_COUNT, draft.say(Sentence.NOT_APPLICABLE), result.notApplicable()));
    }
    return String.join(", ", parts);
  }
}
