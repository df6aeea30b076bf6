package org.localbydefault.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Destination;
import org.localbydefault.web.Form;
import org.localbydefault.web.Languages;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Visit;
import org.localbydefault.web.Visitor;

/** Pages that everybody can open. */
@Path("/")
public class HomePages {
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final Visit visit;

  HomePages(Visit visit) {
    this.visit = visit;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance home();

    static native TemplateInstance accessibility();

    static native TemplateInstance privacy();

    private Templates() {}
  }

  @GET
  @Open(Reach.ANYONE)
  public Response home() {
    if (visit.visitor() instanceof Visitor.Guest guest) {
      return Answered.to("/councils/" + guest.target().of() + "/rounds/" + guest.target().round());
    }
    return visit.isMember()
        ? Answered.to("/councils")
        : Response.ok(Templates.home(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
  }

  @POST
  @Path("language")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.ANYONE)
  public Response language(MultivaluedMap<String, String> sent, UriInfo here) {
    Form form = Form.of(sent);
    NewCookie cookie =
        new NewCookie.Builder(Languages.COOKIE)
            .value(form.value("language").equals("cy") ? "cy" : "en")
            .path("/")
            .maxAge((int) REMEMBERED.toSeconds())
            .httpOnly(true)
            .secure(here.getRequestUri().getScheme().equals("https"))
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    URI back = URI.create(Destination.inside(form.value("to")));
    return Response.seeOther(back).cookie(cookie).build();
  }

  @GET
  @Path("accessibility")
  @Open(Reach.ANYONE)
  public TemplateInstance accessibility() {
    return Templates.accessibility();
  }

  @GET
  @Path("privacy")
  @Open(Reach.ANYONE)
  public TemplateInstance privacy() {
    return Templates.privacy();
  }
}
