package org.localbydefault.web.sign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Email;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Destination;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Limits;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;

/** Signing in and out. */
@Path("/")
public class SignPages {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final RoutingContext request;
  private final Texts texts;
  private final Limits limits;
  private final Deeds deeds;

  SignPages(
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      RoutingContext request,
      Texts texts,
      Limits limits,
      Deeds deeds) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.request = request;
    this.texts = texts;
    this.limits = limits;
    this.deeds = deeds;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance signIn(Form form);

    private Templates() {}
  }

  @GET
  @Path("sign-in")
  @Open(Reach.ANYONE)
  public TemplateInstance signIn(
      @QueryParam("to") @DefaultValue("/councils") String to,
      @QueryParam("over") @DefaultValue("") String over) {
    return Templates.signIn(Form.empty().with("to", to).with("over", over));
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.ANYONE)
  public Response signIn(MultivaluedMap<String, String> sent) {
    Form form = Form.of(sent);
    SignTexts words = texts.of(SignTexts.class);
    Optional<Email> email = Email.parse(form.value("email"));
    String password = Passwords.typed(form);
    Form checked =
        form.require(email.isPresent(), "email", words.email_error())
            .require(!password.isEmpty(), "password", words.password_missing());
    if (!checked.isGood()) {
      return Answered.wrong(Templates.signIn(checked));
    }
    String attempt = "account:" + email.orElseThrow();
    limits.count(attempt, request);
    Optional<Account> account = email.flatMap(accounts::find);
    if (!passwords.isRight(password, account.flatMap(a -> accounts.passwordHash(a.id())))) {
      deeds.note(account.map(Account::id), Deed.SIGN_IN_REFUSED);
      return Answered.wrong(Templates.signIn(form.wrong("email", words.wrong())));
    }
    limits.forget(attempt);
    deeds.note(account.map(Account::id), Deed.SIGNED_IN);
    sessions.begin(account.orElseThrow(), request);
    return Answered.to(Destination.inside(form.value("to")));
  }

  @POST
  @Path("sign-out")
  @Open(Reach.ANYONE)
  public Response signOut() {
    sessions.end(request);
    return Answered.to("/", Done.SIGNED_OUT);
  }
}
