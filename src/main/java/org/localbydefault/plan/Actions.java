package org.localbydefault.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Saving;
import org.localbydefault.council.CouncilId;

/** Councils' actions. What belongs to another council is not found. */
public interface Actions {
  /** A council's actions, oldest first. */
  List<Action> of(CouncilId council);

  /**
   * Councils with an open action due on a day from one to another, both among them: for letters
   * that remind, and for nobody's eyes.
   */
  List<CouncilId> due(LocalDate from, LocalDate to);

  Optional<Action> find(CouncilId council, ActionId id);

  /** Adds an action; its id and edition are given here, whatever it says. */
  Action add(CouncilId council, Action action, Instant at);

  /** Changes an action, from the edition that it says. */
  Saving<Action> change(CouncilId council, Action action);

  void delete(CouncilId council, ActionId id);
}
