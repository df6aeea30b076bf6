package org.localbydefault.council;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The councils of this installation. */
public interface Councils {
  Optional<EnrolledCouncil> find(CouncilId id);

  /** The council of this installation that has this code in the register. */
  Optional<EnrolledCouncil> find(CouncilCode code);

  /** Some councils by their ids; what is not there is not in it. */
  Map<CouncilId, EnrolledCouncil> find(Collection<CouncilId> ids);

  /** Every council, by official name. */
  List<EnrolledCouncil> all();

  EnrolledCouncil enrol(Council council, boolean isSample, Instant at);

  void change(CouncilId id, Theme theme);

  Optional<Logo> logo(CouncilId id);

  /** Sets a logo, or takes it away. */
  void change(CouncilId id, Optional<Logo> logo);

  /** Deletes a council and everything of it. */
  void delete(CouncilId id);
}
