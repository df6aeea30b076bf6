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
    int people = draft.assessment().respondents().size();
    return people == 0
        ? draft.say(Sentence.NOBODY)
        : people == 1
            ? draft.say(Sentence.ONE_PERSON)
            : draft.say(Sentence.PEOPLE, number(draft, people));
  }

  /** Small numbers in words, as they begin a sentence. */
  private static String number(Draft draft, int number) {
    String[] words = draft.say(Sentence.NUMBER_WORDS).split(" ", -1);
    return number < words.length ? words[number] : String.valueOf(number);
  }

  /** Perspectives with the number of people, in their fixed order. */
  static List<String> perspectives(Draft draft) {
    Map<Perspective, Integer> counts = new EnumMap<>(Perspective.class);
    for (Respondent respondent : draft.assessment().respondents()) {
      counts.merge(respondent.perspective(), 1, Integer::sum);
    }
    List<String> words = new ArrayList<>();
    counts.forEach((p, n) -> words.add(draft.say(Sentence.PERSPECTIVE, p.label(), n)));
    return words;
  }
}
