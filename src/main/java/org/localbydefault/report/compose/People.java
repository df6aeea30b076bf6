package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;

/** Words on who answered. */
final class People {
  private People() {}

  /** Such as "Nine people" or "One person". */
  static String count(Draft draft) {
    return count(draft, draft.assessment().respondents().size());
  }

  /** So many people, in words that begin a sentence. */
  static String count(Draft draft, int people) {
    return people == 0
        ? draft.say(Sentence.NOBODY)
        : people == 1
            ? draft.say(Sentence.ONE_PERSON)
            : draft.say(Sentence.PEOPLE, draft.wording().number(people, Sentence.PEOPLE));
  }

  /** Perspectives with the number of people, in their fixed order; one person's alone. */
  static List<String> perspectives(Draft draft) {
    Map<Perspective, Integer> counts = new EnumMap<>(Perspective.class);
    for (Respondent respondent : draft.assessment().respondents()) {
      counts.merge(respondent.perspective(), 1, Integer::sum);
    }
    List<String> words = new ArrayList<>();
    boolean isAlone = draft.assessment().respondents().size() == 1;
    counts.forEach(
        (p, n) -> words.add(isAlone ? p.label() : draft.say(Sentence.PERSPECTIVE, p.label(), n)));
    return words;
  }
}
