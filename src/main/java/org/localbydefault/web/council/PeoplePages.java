package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;

/** A council's people, and who is invited. */
@Path("/councils/{council}/people")
public class PeoplePages {
  private final Accounts accounts;
  private final Links links;
  private final Visit visit;
  private final Clock clock;

  PeoplePages(Accounts accounts, Links links, Visit visit, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance people(List<Person> people, List<Invited> invited);

    private Templates() {}
  }

  /** Somebody with a role here. */
  record Person(Account account, Role role) {}

  /** Somebody who has not come yet. */
  record Invited(Link link, LinkTarget.Invitation target) {
    public String until() {
      return Dates.day(link.expires());
    }
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show() {
    List<Membership> memberships = accounts.people(visit.councilId());
    Map<AccountId, Account> named =
        accounts.find(memberships.stream().map(Membership::account).toList());
    List<Person> people =
        memberships.stream()
            .flatMap(m -> person(Optional.ofNullable(named.get(m.account())), m.role()))
            .sorted(
                Comparator.comparing((Person p) -> p.account().name())
                    .thenComparing(p -> p.account().id()))
            .toList();
    Instant now = clock.instant();
    List<Invited> invited =
        links.of(visit.councilId()).stream()
            .filter(link -> link.isOpen(now))
            .flatMap(PeoplePages::invited)
            .toList();
    return Templates.people(people, invited);
  }

  private static Stream<Person> person(Optional<Account> account, Role role) {
    return account.stream().map(found -> new Person(found, role));
  }

  private static Stream<Invited> invited(Link link) {
    return link.target() instanceof LinkTarget.Invitation target
        ? Stream.of(new Invited(link, target))
        : Stream.empty();
  }
}
