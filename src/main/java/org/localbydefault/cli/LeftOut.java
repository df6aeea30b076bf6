package org.localbydefault.cli;

import org.localbydefault.questionnaire.Question;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.Term;

/** Why something stands outside of a sum. */
final class LeftOut {
  private LeftOut() {}

  static String why(Scorecard card, Term term) {
    return switch (term.standing()) {
      case ANSWERED, UNANSWERED ->
          isSaidUnknown(card, term)
              ? "answered \"don't know\", which is unanswered and not zero"
              : "nothing answered, which is not zero";
      case NOT_APPLICABLE -> "does not apply here: " + reasons(card, term);
      case OUT_OF_SCOPE -> "outside this council's role: " + reasons(card, term);
      case NOT_ASKED -> "not asked";
    };
  }

  private static boolean isSaidUnknown(Scorecard card, Term term) {
    return term.node() instanceof Question question && card.question(question.id()).dontKnow() > 0;
  }

  private static String reasons(Scorecard card, Term term) {
    if (term.node() instanceof Question question) {
      QuestionResult result = card.question(question.id());
      return String.join("; ", result.reasons());
    }
    return "all that is in it";
  }
}
