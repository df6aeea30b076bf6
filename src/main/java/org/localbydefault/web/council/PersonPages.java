package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Links;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.web.Addresses;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.ResetLinks;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** One of a council's people: another role, out, a new password. */
@Path("/councils/{council}/people/{account}")
public class PersonPages {
  private final Accounts accounts;
  private final Links links;
  private final ResetLinks resets;
  private final Addresses addresses;
  private final Deeds deeds;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  PersonPages(
      Accounts accounts,
      Links links,
      ResetLinks resets,
      Addresses addresses,
      Deeds deeds,
      Visit visit,
      Texts texts,
      Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.resets = resets;
    this.addresses = addresses;
    this.deeds = deeds;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance person(Shown shown, Form form, List<Choice> roles);

    static native TemplateInstance reset(Shown shown, String address);

    private Templates() {}
  }

  /**
   * What the page shows.
   *
   * @param mayReset whether a lead may make a link for a new password
   */
  record Shown(Account account, Role role, boolean mayReset) {}

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show(@PathParam("account") String id) {
    Shown shown = find(id);
    return page(shown, Form.empty().with("role", shown.role().id()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response change(@PathParam("account") String id, MultivaluedMap<String, String> sent) {
    Shown shown = find(id);
    Form form = Form.of(sent);
    PeopleTexts words = texts.of(PeopleTexts.class);
    Optional<Role> role = Role.find(form.value("role"));
    if (role.isEmpty()) {
      return Answered.wrong(page(shown, form.wrong("role", words.role_error())));
    }
    var membership = new Membership(visit.councilId(), shown.account().id(), role.get());
    if (!accounts.give(membership, clock.instant())) {
      return Answered.wrong(page(shown, form.wrong("role", words.last_lead())));
    }
    closeInvitations(shown);
    deeds.note(Deed.ROLE_CHANGED, shown.account().id() + " " + role.get().id());
    return back(shown, Done.ROLE_CHANGED);
  }

  @POST
  @Path("remove")
  @Open(Reach.LEAD)
  public Response remove(@PathParam("account") String id) {
    Shown shown = find(id);
    if (!accounts.remove(shown.account().id(), visit.councilId())) {
      Form form = Form.empty().with("role", shown.role().id());
      String message = texts.of(PeopleTexts.class).last_lead();
      return Answered.wrong(page(shown, form.wrong("role", message)));
    }
    closeInvitations(shown);
    deeds.note(Deed.PERSON_REMOVED, shown.account().id().toString());
    return back(shown, Done.PERSON_REMOVED);
  }

  @POST
  @Path("reset")
  @Open(Reach.LEAD)
  public TemplateInstance reset(@PathParam("account") String id, RoutingContext request) {
    Shown shown = find(id);
    if (!shown.mayReset()) {
      throw new NotFoundException();
    }
    String path = resets.make(shown.account());
    deeds.note(Deed.LINK_MADE, shown.account().id().toString());
    return Templates.reset(shown, addresses.shown(path, request));
  }

  /** Somebody with an older invitation could come back by it, or have an older role again. */
  private void closeInvitations(Shown shown) {
    links.revokeInvitations(visit.councilId(), shown.account().email(), clock.instant());
  }

  /** Who is a lead no more can't go back to the list. */
  private Response back(Shown shown, Done done) {
    boolean isSelf = shown.account().id().equals(visit.account().id());
    String council = "/councils/" + visit.councilId();
    return Answered.to(isSelf ? "/councils" : council + "/people", done);
  }

  private Shown find(String id) {
    Account account =
        AccountId.parse(id).flatMap(accounts::find).orElseThrow(NotFoundException::new);
    Role role = accounts.role(account.id(), visit.councilId()).orElseThrow(NotFoundException::new);
    return new Shown(account, role, mayReset(account));
  }

  /**
   * Whoever sets somebody's password can be that person. So a lead may do it only to people who can
   * do nothing outside of this council.
   */
  private boolean mayReset(Account account) {
    boolean isSelf = account.id().equals(visit.account().id());
    boolean isMore = account.isOwner() || account.isTrainer();
    return !isSelf && !isMore && accounts.memberships(account.id()).size() == 1;
  }

  private TemplateInstance page(Shown shown, Form form) {
    return Templates.person(shown, form, Roles.choices(texts.of(PeopleTexts.class)));
  }
}
