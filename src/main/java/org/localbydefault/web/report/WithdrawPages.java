package org.localbydefault.web.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.localbydefault.account.Deed;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Withdrawing a published report, with a reason that its readers see. */
@Path("/councils/{council}/reports/{publication}/withdraw")
public class WithdrawPages {
  private static final int MOST_CHARACTERS = 1000;

  private final Publications publications;
  private final PublishedReports reports;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  WithdrawPages(
      Publications publications, PublishedReports reports, Visit visit, Texts texts, Clock clock) {
    this.publications = publications;
    this.reports = reports;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance withdraw(Form form, String path, boolean isWithdrawn);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance ask(@PathParam("publication") String publication) {
    return page(reports.find(publication), Form.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response withdraw(
      @PathParam("publication") String publication, MultivaluedMap<String, String> sent) {
    Publication report = reports.find(publication);
    PublishTexts words = texts.of(PublishTexts.class);
    String reason = Form.of(sent).value("reason");
    Form form =
        Form.of(sent)
            .require(!reason.isEmpty(), "reason", words.reason_missing())
            .require(
                reason.length() <= MOST_CHARACTERS, "reason", words.reason_long(MOST_CHARACTERS));
    if (!form.isGood()) {
      return Answered.wrong(page(report, form));
    }
    if (report.withdrawal().isEmpty()) {
      publications.withdraw(visit.councilId(), report.id(), reason, clock.instant());
      reports.note(Deed.REPORT_WITHDRAWN, report.id().toString());
    }
    return Answered.to(path(report), Done.REPORT_WITHDRAWN);
  }

  private TemplateInstance page(Publication report, Form form) {
    return Templates.withdraw(form, path(report), report.withdrawal().isPresent());
  }

  private String path(Publication report) {
    return visit.councilPath() + "/reports/" + report.id();
  }
}
