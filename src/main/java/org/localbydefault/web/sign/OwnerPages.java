package org.localbydefault.web.sign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Directory;
import org.localbydefault.account.Membership;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.web.Addresses;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Paging;
import org.localbydefault.web.Reach;
import org.localbydefault.web.ResetLinks;
import org.localbydefault.web.Texts;

/** What an owner looks after: who has an account, and which councils are here. */
@Path("/people")
public class OwnerPages {
  private static final int A_PAGE = 50;

  private final Accounts accounts;
  private final Directory directory;
  private final Councils councils;
  private final ResetLinks resets;
  private final Addresses addresses;
  private final Deeds deeds;
  private final Texts texts;

  OwnerPages(
      Accounts accounts,
      Directory directory,
      Councils councils,
      ResetLinks resets,
      Addresses addresses,
      Deeds deeds,
      Texts texts) {
    this.accounts = accounts;
    this.directory = directory;
    this.councils = councils;
    this.resets = resets;
    this.addresses = addresses;
    this.deeds = deeds;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance everybody(
        Form form, List<Account> people, Paging paging, List<EnrolledCouncil> councils);

    static native TemplateInstance person(Account person, Form form, List<Choice> duties);

    static native TemplateInstance resetLink(Account person, String address);

    private Templates() {}
  }

  @GET
  @Open(Reach.OWNER)
  public TemplateInstance everybody(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    String part = form.value("q");
    Paging paging =
        Paging.of(
            directory.count(part),
            A_PAGE,
            form.value("page"),
            page ->
                "/people?q=" + URLEncoder.encode(part, StandardCharsets.UTF_8) + "&page=" + page);
    return Templates.everybody(
        form, directory.find(part, paging.page(), A_PAGE), paging, councils.all());
  }

  @GET
  @Path("{account}")
  @Open(Reach.OWNER)
  public TemplateInstance person(@PathParam("account") String id) {
    Account person = find(id);
    List<String> duties =
        List.of(person.isOwner() ? "owner" : "", person.isTrainer() ? "trainer" : "");
    return page(person, Form.empty().withAll("duties", duties));
  }

  @POST
  @Path("{account}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.OWNER)
  public Response appoint(@PathParam("account") String id, MultivaluedMap<String, String> sent) {
    Account person = find(id);
    Form form = Form.of(sent);
    boolean isOwner = form.has("duties", "owner");
    if (!accounts.appoint(person.id(), isOwner, form.has("duties", "trainer"))) {
      String message = texts.of(AccountTexts.class).last_owner();
      return Answered.wrong(page(person, form.wrong("duties", message)));
    }
    // A lead may have made one, and could be somebody with new duties then.
    resets.revoke(person.id());
    deeds.note(Deed.ROLE_CHANGED, person.id().toString());
    return Answered.to("/people", Done.DUTIES_CHANGED);
  }

  @POST
  @Path("{account}/reset")
  @Open(Reach.OWNER)
  public TemplateInstance reset(@PathParam("account") String id, RoutingContext request) {
    Account person = find(id);
    String path = resets.make(person);
    deeds.note(Deed.LINK_MADE, person.id().toString());
    // Whoever has such a link could be that person: their councils are told.
    for (Membership membership : accounts.memberships(person.id())) {
      deeds.note(membership.council(), Deed.LINK_MADE, person.id().toString());
    }
    return Templates.resetLink(person, addresses.shown(path, request));
  }

  private Account find(String id) {
    return AccountId.parse(id).flatMap(accounts::find).orElseThrow(NotFoundException::new);
  }

  private TemplateInstance page(Account person, Form form) {
    AccountTexts words = texts.of(AccountTexts.class);
    List<Choice> duties =
        List.of(
            new Choice("owner", words.owner(), words.owner_hint()),
            new Choice("trainer", words.trainer(), words.trainer_hint()));
    return Templates.person(person, form, duties);
  }
}
