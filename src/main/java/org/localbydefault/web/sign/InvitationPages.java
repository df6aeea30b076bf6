package org.localbydefault.web.sign;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Role;
import org.localbydefault.council.Councils;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Somebody was invited to a council: with a new account, or with the one they have. */
@Path("/invitations/{secret}")
public class InvitationPages {
  private final Joining joining;
  private final Councils councils;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Visit visit;
  private final Texts texts;

  InvitationPages(
      Joining joining,
      Councils councils,
      Passwords passwords,
      Sessions sessions,
      Visit visit,
      Texts texts) {
    this.joining = joining;
    this.councils = councils;
    this.passwords = passwords;
    this.sessions = sessions;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance joinAnew(Form form, Invited invited, int fewest);

    static native TemplateInstance joinAs(Account account, Invited invited);

    private Templates() {}
  }

  /** What the page says about an invitation. */
  record Invited(String council, Role role, String email, String path) {}

  private record Opened(Link link, LinkTarget.Invitation target) {}

  @GET
  @Open(Reach.ANYONE)
  public TemplateInstance show(@PathParam("secret") String secret) {
    Opened opened = open(secret);
    return visit
        .member()
        .map(account -> Templates.joinAs(account, invited(opened, secret)))
        .orElseGet(() -> anew(Form.empty(), opened, secret));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.ANYONE)
  public Response join(
      @PathParam("secret") String secret,
      MultivaluedMap<String, String> sent,
      RoutingContext request) {
    Opened opened = open(secret);
    if (visit.member().isPresent()) {
      joining.join(opened.link(), opened.target(), visit.account());
      return Answered.to("/councils/" + opened.target().of());
    }
    Form form = Form.of(sent).with("email", opened.target().email().value());
    SignTexts words = texts.of(SignTexts.class);
    NewPerson person = NewPerson.read(form, words, passwords);
    if (!person.form().isGood()) {
      return Answered.wrong(anew(person.form(), opened, secret));
    }
    Optional<Account> account = joining.join(opened.link(), opened.target(), person);
    if (account.isEmpty()) {
      return Answered.wrong(anew(form.wrong("name", words.has_account()), opened, secret));
    }
    sessions.begin(account.get(), request);
    return Answered.to("/councils/" + opened.target().of());
  }

  private Opened open(String secret) {
    return joining.open(
        secret,
        link ->
            link.target() instanceof LinkTarget.Invitation target
                ? Optional.of(new Opened(link, target))
                : Optional.empty());
  }

  private TemplateInstance anew(Form form, Opened opened, String secret) {
    return Templates.joinAnew(form, invited(opened, secret), Passwords.FEWEST_CHARACTERS);
  }

  private Invited invited(Opened opened, String secret) {
    LinkTarget.Invitation target = opened.target();
    String council = councils.find(target.of()).orElseThrow().council().officialName();
    return new Invited(council, target.role(), target.email().value(), "/invitations/" + secret);
  }
}
