package org.localbydefault.report.compose;

import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;

/** How much was answered, in numbers of questions. */
final class Coverage {
  private Coverage() {}

  /** Questions with an answer that counts. */
  static int answered(Draft draft) {
    return count(draft, Standing.ANSWERED);
  }

  /** Questions that apply. */
  static int applicable(Draft draft) {
    return answered(draft) + count(draft, Standing.UNANSWERED);
  }

  /** Such as "5 of 6". */
  static String of(Draft draft, SectionResult section) {
    long answered = in(draft, section, Standing.ANSWERED);
    long applicable = answered + in(draft, section, Standing.UNANSWERED);
    return draft.say(Sentence.OF, answered, applicable);
  }

  static int count(Draft draft, Standing standing) {
    return (int)
        draft.card().questions().values().stream().filter(r -> r.standing() == standing).count();
  }

  private static long in(Draft draft, SectionResult section, Standing standing) {
    return section
        .section()
        .questions()
        .map(q -> draft.card().question(q.id()))
        .map(QuestionResult::standing)
        .filter(standing::equals)
        .count();
  }
}
