package org.localbydefault.assessment;

import java.util.Map;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.QuestionId;

/** What was agreed on in rounds. What belongs to another council is not found. */
public interface Agreements {
  /** Agreed answers, by question. */
  Map<QuestionId, Agreement> of(CouncilId council, RoundId round);

  /**
   * Records what was agreed on, while the round takes it, from the edition that it says; 0 where
   * nothing was agreed yet.
   */
  Saving<Agreement> agree(CouncilId council, RoundId round, Agreement agreement);

  /** Takes an agreed answer back, while the round takes agreements. */
  void withdraw(CouncilId council, RoundId round, QuestionId question);
}
