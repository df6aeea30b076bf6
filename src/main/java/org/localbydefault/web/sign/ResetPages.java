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
import java.util.List;
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

/** A new password, by a secret link. */
@Path("/reset/{secret}")
public class ResetPages {
  private final Joining joining;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Texts texts;

  ResetPages(Joining joining, Passwords passwords, Sessions sessions, Texts texts) {
    this.joining = joining;
    this.passwords = passwords;
    this.sessions = sessions;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance reset(Form form, int fewest);

    private Templates() {}
  }

  private record Opened(Link link, LinkTarget.Reset target) {}

  @GET
  @Open(Reach.ANYONE)
  public TemplateInstance show(@PathParam("secret") String secret) {
    open(secret);
    return Templates.reset(Form.empty(), Passwords.FEWEST_CHARACTERS);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.ANYONE)
  public Response set(
      @PathParam("secret") String secret,
      MultivaluedMap<String, String> sent,
      RoutingContext request) {
    Opened opened = open(secret);
    Form form = passwords.check(Form.of(sent), texts.of(SignTexts.class), List.of());
    if (!form.isGood()) {
      return Answered.wrong(Templates.reset(form, Passwords.FEWEST_CHARACTERS));
    }
    sessions.begin(joining.reset(opened.link(), opened.target(), Passwords.typed(form)), request);
    return Answered.to("/account", Done.PASSWORD_CHANGED);
  }

  private Opened open(String secret) {
    return joining.open(
        secret,
        link ->
            link.target() instanceof LinkTarget.Reset target
                ? Optional.of(new Opened(link, target))
                : Optional.empty());
  }
}
