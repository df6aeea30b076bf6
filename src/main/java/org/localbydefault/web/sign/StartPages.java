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
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;

/** The first start: who opens the printed link becomes the owner. */
@Path("/start/{secret}")
public class StartPages {
  private final Joining joining;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Texts texts;

  StartPages(Joining joining, Passwords passwords, Sessions sessions, Texts texts) {
    this.joining = joining;
    this.passwords = passwords;
    this.sessions = sessions;
    this.texts = texts;
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
    NewPerson person = NewPerson.read(Form.of(sent), texts.of(SignTexts.class), passwords);
    if (!person.form().isGood()) {
      return Answered.wrong(Templates.start(person.form(), Passwords.FEWEST_CHARACTERS));
    }
    sessions.begin(joining.own(link, person), request);
    return Answered.to("/councils", Done.ACCOUNT_CREATED);
  }

  private Link link(String secret) {
    return joining.open(
        secret,
        link ->
            link.target() instanceof LinkTarget.Ownership ? Optional.of(link) : Optional.empty());
  }
}
