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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Email;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkId;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.web.Addresses;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.LetterTexts;
import org.localbydefault.web.Letters;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Invites people to a council. */
@Path("/councils/{council}/people/invite")
public class InvitePages {
  private static final Duration LASTS = Duration.ofDays(14);

  private final Accounts accounts;
  private final Links links;
  private final Letters letters;
  private final Addresses addresses;
  private final Deeds deeds;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  InvitePages(
      Accounts accounts,
      Links links,
      Letters letters,
      Addresses addresses,
      Deeds deeds,
      Visit visit,
      Texts texts,
      Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.letters = letters;
    this.addresses = addresses;
    this.deeds = deeds;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance invite(Form form, List<Choice> roles);

    static native TemplateInstance invited(String email, String address, boolean isSent);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show() {
    return page(Form.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response invite(MultivaluedMap<String, String> sent, RoutingContext request) {
    Form form = Form.of(sent);
    PeopleTexts words = texts.of(PeopleTexts.class);
    Optional<Email> email = Email.parse(form.value("email"));
    Optional<Role> role = Role.find(form.value("role"));
    Form checked =
        form.require(email.isPresent(), "email", words.email_error())
            .require(!email.filter(this::isHere).isPresent(), "email", words.belongs_already())
            .require(role.isPresent(), "role", words.role_error());
    if (!checked.isGood()) {
      return Answered.wrong(page(checked));
    }
    String path = invite(new LinkTarget.Invitation(visit.councilId(), email.get(), role.get()));
    String address = addresses.shown(path, request);
    return Response.ok(Templates.invited(email.get().value(), address, letters.areSent())).build();
  }

  private boolean isHere(Email email) {
    return accounts.find(email).flatMap(a -> accounts.role(a.id(), visit.councilId())).isPresent();
  }

  /** Makes the link, sends it where letters are sent, and says its path. */
  private String invite(LinkTarget.Invitation target) {
    Links.Made made = links.make(target, "", clock.instant(), LASTS);
    deeds.note(Deed.PERSON_INVITED, made.link().id().toString());
    String path = "/invitations/" + made.secret().value();
    if (letters.areSent()) {
      LetterTexts words = texts.of(LetterTexts.class);
      String council = visit.council().council().officialName();
      String subject = words.invitation_subject(council);
      letters.send(target.email(), subject, words.invitation(council), path);
    }
    return path;
  }

  @POST
  @Path("{link}/revoke")
  @Open(Reach.LEAD)
  public Response revoke(@PathParam("link") String id) {
    Link link =
        LinkId.parse(id)
            .flatMap(
                wanted ->
                    links.of(visit.councilId()).stream()
                        .filter(l -> l.id().equals(wanted))
                        .filter(l -> l.target() instanceof LinkTarget.Invitation)
                        .findFirst())
            .orElseThrow(NotFoundException::new);
    links.revoke(visit.councilId(), link.id(), clock.instant());
    deeds.note(Deed.LINK_REVOKED, link.id().toString());
    return Answered.to("/councils/" + visit.councilId() + "/people", Done.INVITATION_CLOSED);
  }

  private TemplateInstance page(Form form) {
    return Templates.invite(form, Roles.choices(texts.of(PeopleTexts.class)));
  }
}
