package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;

/** Where people belong. */
@ApplicationScoped
public class Belonging {
  private final Accounts accounts;
  private final Councils councils;

  Belonging(Accounts accounts, Councils councils) {
    this.accounts = accounts;
    this.councils = councils;
  }

  /** A council where somebody has a role. */
  public record Place(EnrolledCouncil council, Role role) {
    /** The council's official name. */
    public String name() {
      return council.council().officialName();
    }
  }

  /** The councils where an account has a role, by name. */
  public List<Place> of(AccountId account) {
    List<Membership> memberships = accounts.memberships(account);
    Map<CouncilId, EnrolledCouncil> there =
        councils.find(memberships.stream().map(Membership::council).toList());
    return memberships.stream()
        .flatMap(membership -> place(membership, there))
        .sorted(Comparator.comparing(Place::name).thenComparing(place -> place.council().id()))
        .toList();
  }

  private static Stream<Place> place(Membership membership, Map<CouncilId, EnrolledCouncil> there) {
    return Optional.ofNullable(there.get(membership.council())).stream()
        .map(council -> new Place(council, membership.role()));
  }
}
