package org.localbydefault.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.council.CouncilId;

/** Who answers. What belongs to another council is not found. */
public interface Participants {
  /** Who answers in a round, in the order in which they came. */
  List<Participant> of(CouncilId council, RoundId round);

  Optional<Participant> find(CouncilId council, ParticipantId id);

  /** The participant that is this account. */
  Optional<Participant> find(CouncilId council, RoundId round, UUID account);

  /**
   * Where somebody answers.
   *
   * @param council whose round it is
   */
  record Place(CouncilId council, Participant participant) {}

  /** Everywhere that an account answers, at whatever council: for nobody's eyes but its own. */
  List<Place> of(UUID account);

  /** As what somebody answers. */
  record Role(String label, Perspective perspective) {}

  /** Lets somebody answer; an account that answers already stays who it is. */
  Participant join(CouncilId council, RoundId round, Optional<UUID> account, Role role, Instant at);

  void change(CouncilId council, ParticipantId id, Role role);

  /** Says when somebody was done; empty for not after all. */
  void finish(CouncilId council, ParticipantId id, Optional<Instant> at);

  /** Takes somebody out with all of their answers. */
  void remove(CouncilId council, ParticipantId id);
}
