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
import org.localbydefault.account.Email;
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
  private final Newcomers newcomers;
  private final Sessions sessions;
  private final Visit visit;
  private final Texts texts;

  InvitationPages(
      Joining joining,
      Councils councils,
      Passwords passwords,
      Newcomers newcomers,
      Sessions sessions,
      Visit visit,
      Texts texts) {
    this.joining = joining;
    this.councils = councils;
    this.passwords = passwords;
    this.newcomers = newcomers;
    this.sessions = sessions;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance joinAnew(
        Form form, Invited invited, int fewest, String newcomer);

    static native TemplateInstance joinWith(Form form, Invited invited);

    static native TemplateInstance joinAs(Account account, Invited invited);

    private Templates() {}
  }

  /** What the page says about an invitation. */
  record Invited(String council, Role role, String email, String path) {}

  private record Opened(Link link, LinkTarget.Invitation target) {
    boolean isFor(Newcomer newcomer) {
      return newcomer.checkedEmail().equals(Optional.of(target.email()));
    }
  }

  @GET
  @Open(Reach.ANYONE)
  public TemplateInstance show(@PathParam("secret") String secret, RoutingContext request) {
    Opened opened = open(secret);
    if (visit.member().isPresent()) {
      return Templates.joinAs(visit.account(), invited(opened, secret));
    }
    Optional<Newcomer> newcomer = newcomers.find(request);
    return newcomer.filter(opened::isFor).isPresent()
        ? Templates.joinWith(newcomer.get().form(), invited(opened, secret))
        : anew(Form.empty(), opened, secret, newcomer);
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
    Optional<Newcomer> newcomer = newcomers.find(request).filter(opened::isFor);
    return newcomer.isPresent()
        ? joinWith(newcomer.get(), form, opened, request)
        : joinAnew(form, opened, secret, request);
  }

  private Response joinAnew(Form form, Opened opened, String secret, RoutingContext request) {
    SignTexts words = texts.of(SignTexts.class);
    NewPerson person = NewPerson.read(form, words, passwords);
    if (!person.form().isGood()) {
      return Answered.wrong(anew(person.form(), opened, secret, Optional.empty()));
    }
    Optional<Account> account = joining.join(opened.link(), opened.target(), person);
    if (account.isEmpty()) {
      Form told = form.wrong("name", words.has_account());
      return Answered.wrong(anew(told, opened, secret, Optional.empty()));
    }
    return begin(account.get(), opened, request);
  }

  private Response joinWith(Newcomer newcomer, Form form, Opened opened, RoutingContext request) {
    SignTexts words = texts.of(SignTexts.class);
    Form named = NewPerson.named(form, words);
    if (!named.isGood()) {
      return Answered.wrong(Templates.joinWith(named, invited(opened, "")));
    }
    Newcomer person = newcomer.called(form.value("name"));
    Optional<Account> account = joining.join(opened.link(), opened.target(), person);
    if (account.isEmpty()) {
      Form told = form.wrong("name", words.has_account());
      return Answered.wrong(Templates.joinWith(told, invited(opened, "")));
    }
    newcomers.forget(request);
    return begin(account.get(), opened, request);
  }

  private Response begin(Account account, Opened opened, RoutingContext request) {
    sessions.begin(account, request);
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

  private TemplateInstance anew(
      Form form, Opened opened, String secret, Optional<Newcomer> newcomer) {
    String other = newcomer.flatMap(Newcomer::checkedEmail).map(Email::value).orElse("");
    return Templates.joinAnew(form, invited(opened, secret), Passwords.FEWEST_CHARACTERS, other);
  }

  private Invited invited(Opened opened, String secret) {
    LinkTarget.Invitation target = opened.target();
    String council = councils.find(target.of()).orElseThrow().council().officialName();
    return new Invited(council, target.role(), target.email().value(), "/invitations/" + secret);
  }
}
