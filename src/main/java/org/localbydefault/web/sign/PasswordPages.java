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
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Limits;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Another password for one's own account. It ends every session but this one. */
@Path("/account/password")
public class PasswordPages {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Limits limits;
  private final Deeds deeds;
  private final Visit visit;
  private final Texts texts;

  PasswordPages(
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      Limits limits,
      Deeds deeds,
      Visit visit,
      Texts texts) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.limits = limits;
    this.deeds = deeds;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance change(Form form, int fewest);

    private Templates() {}
  }

  @GET
  @Open(Reach.MEMBER)
  public TemplateInstance show() {
    return Templates.change(Form.empty(), Passwords.FEWEST_CHARACTERS);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.MEMBER)
  public Response change(MultivaluedMap<String, String> sent, RoutingContext request) {
    Account account = visit.account();
    SignTexts words = texts.of(SignTexts.class);
    String attempt = "account:" + account.email();
    limits.count(attempt, request);
    Form form = Form.of(sent);
    String now = String.join("", form.all("current"));
    boolean isRight = passwords.isRight(now, accounts.passwordHash(account.id()));
    Form checked =
        passwords.check(
            form.require(isRight, "current", texts.of(AccountTexts.class).current_error()),
            words,
            List.of(account.name(), account.email().value()));
    if (!checked.isGood()) {
      return Answered.wrong(Templates.change(checked, Passwords.FEWEST_CHARACTERS));
    }
    limits.forget(attempt);
    accounts.changePassword(account.id(), passwords.hash(Passwords.typed(form)));
    deeds.note(Deed.PASSWORD_CHANGED, "");
    sessions.begin(accounts.find(account.id()).orElseThrow(), request);
    return Answered.to("/account", Done.PASSWORD_CHANGED);
  }
}
