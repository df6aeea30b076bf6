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
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Deletes a council, with everything of it. */
@Path("/councils/{council}/settings/delete")
public class DeletePages {
  private final Enrolling enrolling;
  private final Visit visit;
  private final Texts texts;

  DeletePages(Enrolling enrolling, Visit visit, Texts texts) {
    this.enrolling = enrolling;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance delete(EnrolledCouncil council, Form form);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show() {
    return Templates.delete(visit.council(), Form.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response delete(MultivaluedMap<String, String> sent) {
    Form form = Form.of(sent);
    EnrolledCouncil council = visit.council();
    boolean isTyped = form.value("name").equalsIgnoreCase(council.council().officialName());
    if (!council.isSample() && !isTyped) {
      String message = texts.of(LookTexts.class).delete_error();
      return Answered.wrong(Templates.delete(council, form.wrong("name", message)));
    }
    enrolling.delete(council.id(), visit.account());
    return Answered.to("/councils", Done.COUNCIL_DELETED);
  }
}
