package org.localbydefault.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localbydefault.council.CouncilId;

/** Councils' rounds. What belongs to another council is not found. */
public interface Rounds {
  /** A council's rounds, newest first. */
  List<Round> of(CouncilId council);

  /**
   * Open rounds of all councils that end on a day from one to another, both among them: for letters
   * that remind, and for nobody's eyes.
   */
  List<Round> ending(LocalDate from, LocalDate to);

  Optional<Round> find(CouncilId council, RoundId id);

  /** Starts a round with the questionnaire as it stands now. */
  Round start(CouncilId council, NewRound round, Pin questionnaire, Instant at);

  /** The text of the questionnaire with this hash, kept when a round began with it. */
  Optional<String> source(String hash);

  /**
   * Changes an open round.
   *
   * @param edition from which the change was made
   */
  Saving<Round> change(CouncilId council, RoundId id, NewRound change, int edition);

  /** Locks or reopens. */
  void set(CouncilId council, RoundId id, RoundState state);

  /** Deletes a round with everything answered in it. */
  void delete(CouncilId council, RoundId id);
}
