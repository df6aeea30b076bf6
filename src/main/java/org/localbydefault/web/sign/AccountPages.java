package org.localbydefault.web.sign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Belonging;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** One's own account. */
@Path("/account")
public class AccountPages {
  private final Accounts accounts;
  private final Belonging belonging;
  private final Sessions sessions;
  private final Deeds deeds;
  private final Visit visit;
  private final Texts texts;

  AccountPages(
      Accounts accounts,
      Belonging belonging,
      Sessions sessions,
      Deeds deeds,
      Visit visit,
      Texts texts) {
    this.accounts = accounts;
    this.belonging = belonging;
    this.sessions = sessions;
    this.deeds = deeds;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance account(
        Account account, List<Belonging.Place> places, boolean hasPassword);

    static native TemplateInstance name(Form form);

    static native TemplateInstance delete(Form form);

    private Templates() {}
  }

  @GET
  @Open(Reach.MEMBER)
  public TemplateInstance show() {
    AccountId id = visit.account().id();
    boolean hasPassword = accounts.passwordHash(id).isPresent();
    return Templates.account(visit.account(), belonging.of(id), hasPassword);
  }

  @GET
  @Path("name")
  @Open(Reach.MEMBER)
  public TemplateInstance name() {
    return Templates.name(Form.empty().with("name", visit.account().name()));
  }

  @POST
  @Path("name")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.MEMBER)
  public Response name(MultivaluedMap<String, String> sent) {
    Form form = NewPerson.named(Form.of(sent), texts.of(SignTexts.class));
    if (!form.isGood()) {
      return Answered.wrong(Templates.name(form));
    }
    accounts.rename(visit.account().id(), form.value("name"));
    return Answered.to("/account", Done.NAME_CHANGED);
  }

  /** Letters that remind, on or off. */
  @POST
  @Path("reminders")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.MEMBER)
  public Response remind(MultivaluedMap<String, String> sent) {
    boolean isWanted = Form.of(sent).has("reminders", "on");
    accounts.remind(visit.account().id(), isWanted);
    return Answered.to("/account", isWanted ? Done.REMINDERS_ON : Done.REMINDERS_OFF);
  }

  @POST
  @Path("sign-out-everywhere")
  @Open(Reach.MEMBER)
  public Response signOutEverywhere(RoutingContext request) {
    accounts.signOutEverywhere(visit.account().id());
    deeds.note(Deed.SIGNED_OUT_EVERYWHERE, "");
    sessions.end(request);
    return Answered.to("/sign-in", Done.SIGNED_OUT_EVERYWHERE);
  }

  @GET
  @Path("delete")
  @Open(Reach.MEMBER)
  public TemplateInstance delete() {
    return Templates.delete(Form.empty());
  }

  @POST
  @Path("delete")
  @Open(Reach.MEMBER)
  public Response deleteForGood(RoutingContext request) {
    if (!accounts.delete(visit.account().id())) {
      String message = texts.of(AccountTexts.class).delete_last();
      return Answered.wrong(Templates.delete(Form.empty().wrong("delete", message)));
    }
    sessions.end(request);
    return Answered.to("/", Done.ACCOUNT_DELETED);
  }
}
