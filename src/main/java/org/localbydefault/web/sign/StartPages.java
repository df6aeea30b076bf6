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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.account.Secret;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;

/** The first start: who opens the printed link becomes the owner. */
@Path("/start/{secret}")
public class StartPages {
  private final Links links;
  private final Accounts accounts;
  private final Councils councils;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Texts texts;
  private final Clock clock;

  StartPages(
      Links links,
      Accounts accounts,
      Councils councils,
      Passwords passwords,
      Sessions sessions,
      Texts texts,
      Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.councils = councils;
    this.passwords = passwords;
    this.sessions = sessions;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance start(Form form, int fewest);

    private Templates() {}
  }

  @GET
  @Open(Reach.ANYONE)
  public TemplateInstance show(@PathParam("secret") String secret) {
    link(secret);
    return Templates.start(Form.empty(), Passwords.FEWEST_CHARACTERS);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.ANYONE)
  public Response create(
      @PathParam("secret") String secret,
      MultivaluedMap<String, String> sent,
      RoutingContext request) {
    Link link = link(secret);
    NewPerson person = NewPerson.read(Form.of(sent), texts.of(SignTexts.class));
    if (!person.form().isGood()) {
      return Answered.wrong(Templates.start(person.form(), Passwords.FEWEST_CHARACTERS));
    }
    Instant now = clock.instant();
    if (!links.spend(link.id(), now)) {
      throw new NotFoundException();
    }
    Optional<Account> owner =
        accounts.create(
            new Accounts.NewAccount(
                new Email(person.email()),
                person.name(),
                Optional.of(passwords.hash(person.password())),
                true),
            now);
    for (EnrolledCouncil council : councils.all()) {
      owner.ifPresent(o -> accounts.give(new Membership(council.id(), o.id(), Role.LEAD), now));
    }
    sessions.begin(owner.orElseThrow(), request);
    return Answered.to("/councils");
  }

  private Link link(String secret) {
    return links
        .find(new Secret(secret))
        .filter(link -> link.target() instanceof LinkTarget.Ownership)
        .filter(link -> link.isOpen(clock.instant()))
        .orElseThrow(NotFoundException::new);
  }
}
