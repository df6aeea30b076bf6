package org.localbydefault.web.round;

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
import java.util.Optional;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Saving;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.QuestionTexts;
import org.localbydefault.web.Reach;
import org.localbydefault.web.ResponseForm;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** What a group agrees on after talking: recorded by a lead, with reason and dissent. */
@Path("/councils/{council}/rounds/{round}/agree/{question}")
public class AgreePages {
  private static final int LONGEST_WHY = 500;
  private static final int LONGEST_DISSENT = 1000;

  private final Table table;
  private final Agreements agreements;
  private final Deeds deeds;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  AgreePages(
      Table table, Agreements agreements, Deeds deeds, Visit visit, Texts texts, Clock clock) {
    this.table = table;
    this.agreements = agreements;
    this.deeds = deeds;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance agree(Table.Laid table, Form form);

    static native TemplateInstance conflict(Table.Laid table, Form form, Words theirs, Words mine);

    static native TemplateInstance gone(Table.Laid table, Words mine);

    private Templates() {}
  }

  /** An agreed answer in words. */
  public record Words(String answer, String why, String dissent) {}

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show(
      @PathParam("round") String roundId, @PathParam("question") String questionId) {
    Table.Laid laid = table.lay(roundId, questionId);
    Form form = laid.agreed().or(laid::lastTime).map(AgreePages::form).orElse(Form.empty());
    int edition = laid.agreed().map(Agreement::edition).orElse(0);
    return Templates.agree(laid, form.with("edition", String.valueOf(edition)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response agree(
      @PathParam("round") String roundId,
      @PathParam("question") String questionId,
      MultivaluedMap<String, String> sent) {
    Table.Laid laid = table.lay(roundId, questionId);
    Form form = check(Form.of(sent), laid);
    if (!form.isGood()) {
      return Answered.wrong(Templates.agree(laid, form));
    }
    Agreement mine =
        new Agreement(
            laid.question().id(),
            new AgreedAnswer(
                ResponseForm.read(form, laid.question()),
                form.value("why"),
                form.value("dissent"),
                Optional.empty()),
            Optional.of(visit.account().id().value()),
            clock.instant(),
            RoundForm.edition(form));
    Round round = laid.round();
    Saving<Agreement> saving = agreements.agree(round.council(), round.id(), mine);
    if (saving instanceof Saving.Conflict<Agreement> conflict) {
      Agreement theirs = conflict.theirs();
      Form again = form.with("edition", String.valueOf(theirs.edition()));
      return Answered.conflict(
          Templates.conflict(laid, again, words(theirs, laid), words(mine, laid)));
    } else if (saving instanceof Saving.Gone<Agreement>) {
      return Answered.conflict(Templates.gone(laid, words(mine, laid)));
    }
    deeds.note(Deed.ANSWER_AGREED, subject(laid));
    return Answered.to(Office.base(round) + "/differences#" + laid.anchor());
  }

  /** Takes an agreed answer back; it can be recorded again. */
  @POST
  @Path("withdraw")
  @Open(Reach.LEAD)
  public Response withdraw(
      @PathParam("round") String roundId, @PathParam("question") String questionId) {
    Table.Laid laid = table.lay(roundId, questionId);
    Round round = laid.round();
    if (round.takesAgreements() && laid.agreed().isPresent()) {
      agreements.withdraw(round.council(), round.id(), laid.question().id());
      deeds.note(Deed.AGREEMENT_REMOVED, subject(laid));
    }
    return Answered.to(
        Office.base(round) + "/agree/" + laid.question().id(), Done.AGREEMENT_WITHDRAWN);
  }

  /** Of which round a question is says what it was called then. */
  private static String subject(Table.Laid laid) {
    return laid.round().id() + " " + laid.question().id();
  }

  private Form check(Form sent, Table.Laid laid) {
    DifferenceTexts words = texts.of(DifferenceTexts.class);
    String why = sent.value("why");
    return ResponseForm.check(sent, laid.question(), texts.of(QuestionTexts.class))
        .require(!why.isEmpty(), "why", words.why_error())
        .require(why.length() <= LONGEST_WHY, "why", words.why_long(LONGEST_WHY))
        .require(
            sent.value("dissent").length() <= LONGEST_DISSENT,
            "dissent",
            words.dissent_long(LONGEST_DISSENT));
  }

  private static Form form(Agreement agreement) {
    return ResponseForm.write(Form.empty(), agreement.answer().response())
        .with("why", agreement.answer().reason())
        .with("dissent", agreement.answer().dissent());
  }

  private Words words(Agreement agreement, Table.Laid laid) {
    String label =
        ResponseForm.label(
            agreement.answer().response(), laid.question(), texts.of(QuestionTexts.class));
    return new Words(label, agreement.answer().reason(), agreement.answer().dissent());
  }
}
