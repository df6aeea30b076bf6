package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** The councils that somebody belongs to. */
@Path("/councils")
public class CouncilsPages {
  private final Councils councils;
  private final Accounts accounts;
  private final Visit visit;

  CouncilsPages(Councils councils, Accounts accounts, Visit visit) {
    this.councils = councils;
    this.accounts = accounts;
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance councils(List<Place> places, boolean isOwner, String done);

    private Templates() {}
  }

  /** A council where somebody has a role. */
  record Place(EnrolledCouncil council, Role role) {
    public String name() {
      return council.council().officialName();
    }
  }

  @GET
  @Open(Reach.MEMBER)
  public TemplateInstance show(@QueryParam("done") @DefaultValue("") String done) {
    List<Place> places =
        accounts.memberships(visit.account().id()).stream()
            .flatMap(this::place)
            .sorted(Comparator.comparing(Place::name).thenComparing(p -> p.council().id()))
            .toList();
    return Templates.councils(places, visit.account().isOwner(), done);
  }

  private Stream<Place> place(Membership membership) {
    return councils.find(membership.council()).stream()
        .map(council -> new Place(council, membership.role()));
  }
}
