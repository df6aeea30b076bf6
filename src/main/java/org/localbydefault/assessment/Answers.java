package org.localbydefault.assessment;

import java.time.Instant;
import java.util.Map;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.QuestionId;

/** What people answered. What belongs to another council is not found. */
public interface Answers {
  /** One person's answers. */
  Map<QuestionId, SavedAnswer> of(CouncilId council, ParticipantId id);

  /** Everybody's answers in a round; somebody without an answer is not in it. */
  Map<ParticipantId, Map<QuestionId, SavedAnswer>> of(CouncilId council, RoundId round);

  /**
   * Keeps one answer, at once and for good, while the round is open. The same answer once more
   * changes nothing and is no conflict.
   */
  Saving<SavedAnswer> save(CouncilId council, ParticipantId id, QuestionId question, Draft draft);

  /**
   * An answer to be kept.
   *
   * @param edition of the answer from which this one was made; 0 where there was none
   */
  record Draft(Answer answer, boolean isCarried, int edition, Instant at) {}

  /** Takes an answer back while the round is open: the question is blank again. */
  void clear(CouncilId council, ParticipantId id, QuestionId question);
}
