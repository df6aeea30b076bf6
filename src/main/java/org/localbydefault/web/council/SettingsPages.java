package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.localbydefault.account.Deed;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.council.Logo;
import org.localbydefault.council.Theme;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** How a council's pages and reports look: four settings. */
@Path("/councils/{council}/settings")
public class SettingsPages {
  private static final int MOST_NAME = 120;
  private static final int MOST_CONTACT = 200;

  private final Councils councils;
  private final Deeds deeds;
  private final Visit visit;
  private final Texts texts;

  SettingsPages(Councils councils, Deeds deeds, Visit visit, Texts texts) {
    this.councils = councils;
    this.deeds = deeds;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance settings(EnrolledCouncil council, Form form);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show() {
    return Templates.settings(visit.council(), filled());
  }

  private Form filled() {
    Theme theme = visit.council().theme();
    return Form.empty()
        .with("name", theme.name())
        .with("colour", theme.colour())
        .with("contact", theme.contact());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response change(MultivaluedMap<String, String> sent) {
    Form form = Form.of(sent);
    String colour = colour(form.value("colour"));
    Form checked = check(form, colour);
    if (!checked.isGood()) {
      return Answered.wrong(Templates.settings(visit.council(), checked));
    }
    Theme theme = new Theme(form.value("name"), colour, form.value("contact"));
    councils.change(visit.councilId(), theme);
    return changed(Done.SETTINGS_SAVED);
  }

  private Form check(Form form, String colour) {
    LookTexts words = texts.of(LookTexts.class);
    boolean isColour = Theme.isColour(colour);
    boolean isDark = isColour && Theme.contrast(colour) >= Theme.LEAST_CONTRAST;
    return form.require(
            form.value("name").length() <= MOST_NAME, "name", words.name_long(MOST_NAME))
        .require(isColour, "colour", words.colour_error())
        .require(!isColour || isDark, "colour", words.colour_light(colour))
        .require(
            form.value("contact").length() <= MOST_CONTACT,
            "contact",
            words.contact_long(MOST_CONTACT));
  }

  private static String colour(String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    return small.startsWith("#") ? small : "#" + small;
  }

  @POST
  @Path("logo")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Open(Reach.LEAD)
  public Response logo(@RestForm("logo") @Nullable FileUpload file) throws IOException {
    LookTexts words = texts.of(LookTexts.class);
    if (file == null || file.size() == 0) {
      return wrongLogo(words.logo_missing());
    } else if (file.size() > Logo.MOST_BYTES) {
      return wrongLogo(words.logo_large());
    }
    Optional<Logo> logo = Logo.of(Files.readAllBytes(file.uploadedFile()));
    if (logo.isEmpty()) {
      return wrongLogo(words.logo_kind());
    }
    councils.change(visit.councilId(), logo);
    return changed(Done.LOGO_SAVED);
  }

  private Response wrongLogo(String message) {
    Form form = filled().wrong("logo", message);
    return Answered.wrong(Templates.settings(visit.council(), form));
  }

  @POST
  @Path("logo/remove")
  @Open(Reach.LEAD)
  public Response removeLogo() {
    councils.change(visit.councilId(), Optional.<Logo>empty());
    return changed(Done.LOGO_REMOVED);
  }

  private Response changed(Done done) {
    deeds.note(Deed.COUNCIL_CHANGED, "");
    return Answered.to("/councils/" + visit.councilId() + "/settings", done);
  }
}
