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
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Form;
import org.localbydefault.web.Letters;
import org.localbydefault.web.Limits;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.ResetLinks;
import org.localbydefault.web.Texts;

/** Somebody forgot a password. The answer is the same, whether or not there is an account. */
@Path("/sign-in/forgotten")
public class ForgottenPages {
  private final Accounts accounts;
  private final Provider provider;
  private final ResetLinks resets;
  private final Letters letters;
  private final Limits limits;
  private final Texts texts;

  ForgottenPages(
      Accounts accounts,
      Provider provider,
      ResetLinks resets,
      Letters letters,
      Limits limits,
      Texts texts) {
    this.accounts = accounts;
    this.provider = provider;
    this.resets = resets;
    this.letters = letters;
    this.limits = limits;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance forgotten(Form form, boolean isSent);

    static native TemplateInstance ask();

    private Templates() {}
  }

  @GET
  @Open(Reach.ANYONE)
  public TemplateInstance show() {
    return letters.areSent() ? Templates.forgotten(Form.empty(), false) : Templates.ask();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.ANYONE)
  public Response send(MultivaluedMap<String, String> sent, RoutingContext request) {
    if (!letters.areSent()) {
      return Response.ok(Templates.ask()).build();
    }
    Form form = Form.of(sent);
    Optional<Email> email = Email.parse(form.value("email"));
    if (email.isEmpty()) {
      String message = texts.of(SignTexts.class).email_error();
      return Answered.wrong(Templates.forgotten(form.wrong("email", message), false));
    }
    limits.count("reset:" + email.get(), request);
    email.flatMap(accounts::find).filter(this::hasPassword).ifPresent(resets::send);
    return Response.ok(Templates.forgotten(form, true)).build();
  }

  /** Who signs in elsewhere may have lost the address: it would open the account to others. */
  private boolean hasPassword(Account account) {
    return !provider.isOn() || accounts.identity(account.id()).isEmpty();
  }
}
