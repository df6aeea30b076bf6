package org.localbydefault.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilCode;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.CouncilSearch;
import org.localbydefault.council.Councils;
import org.localbydefault.council.Register;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Adds a council from the register, found by part of its name. */
@Path("/councils/new")
public class NewCouncilPages {
  private static final int MOST_FOUND = 20;

  private final Councils councils;
  private final Enrolling enrolling;
  private final Visit visit;
  private final Texts texts;

  NewCouncilPages(Councils councils, Enrolling enrolling, Visit visit, Texts texts) {
    this.councils = councils;
    this.enrolling = enrolling;
    this.visit = visit;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance find(Form form, List<Council> found);

    private Templates() {}
  }

  @GET
  @Open(Reach.OWNER)
  public TemplateInstance find(
      @QueryParam("q") @DefaultValue("") String part, @Context UriInfo here) {
    boolean isSent = here.getQueryParameters().containsKey("q");
    CouncilTexts words = texts.of(CouncilTexts.class);
    Form form = Form.empty().with("q", part);
    return page(form.require(!isSent || !part.isBlank(), "q", words.find_error()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.OWNER)
  public Response add(MultivaluedMap<String, String> sent) {
    Form form = Form.of(sent);
    CouncilTexts words = texts.of(CouncilTexts.class);
    Optional<Council> council =
        Optional.of(form.value("code"))
            .filter(CouncilCode::isValid)
            .map(CouncilCode::new)
            .flatMap(Register.shipped()::find);
    if (council.isEmpty()) {
      return Answered.wrong(page(form.wrong("q", words.choose_error())));
    }
    if (council.flatMap(Council::code).flatMap(councils::find).isPresent()) {
      return Answered.wrong(page(form.wrong("q", words.here_already())));
    }
    CouncilId id = enrolling.add(council.get(), visit.account());
    return Answered.to("/councils/" + id, Done.COUNCIL_ADDED);
  }

  private static TemplateInstance page(Form form) {
    return Templates.find(
        form, CouncilSearch.find(Register.shipped(), form.value("q"), MOST_FOUND));
  }
}
