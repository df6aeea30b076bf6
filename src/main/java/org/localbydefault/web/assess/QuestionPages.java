package org.localbydefault.web.assess;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.assessment.Saving;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.QuestionTexts;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Sessions;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** One question a page; each answer is kept at once. */
@Path("/councils/{council}/rounds/{round}/questions/{question}")
public class QuestionPages {
  private final Desk desk;
  private final Sessions sessions;
  private final Answers answers;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  QuestionPages(
      Desk desk, Sessions sessions, Answers answers, Visit visit, Texts texts, Clock clock) {
    this.desk = desk;
    this.sessions = sessions;
    this.answers = answers;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance question(
        Asked asked, Form form, List<Choice> confidences, String until);

    static native TemplateInstance conflict(Asked asked, Form form, Said theirs, Said mine);

    static native TemplateInstance gone(Asked asked, Form form, Said mine);

    private Templates() {}
  }

  /** A question; what was answered before stands in it. */
  @GET
  @Open(Reach.RESPONDENT)
  public Response show(
      @PathParam("round") String roundId,
      @PathParam("question") String questionId,
      @QueryParam("from") @DefaultValue("") String from,
      RoutingContext request) {
    Desk.Seat seat = desk.sit(roundId);
    Round round = seat.round();
    if (seat.me().isEmpty() || !round.isOpen()) {
      return Answered.to(Desk.base(round) + (round.isOpen() ? "/join" : ""));
    }
    Asked asked = asked(seat.sheet(), questionId, Form.empty().with("from", from));
    Form form =
        asked
            .saved()
            .map(saved -> Typed.of(saved.answer()))
            .orElse(Form.empty())
            .with("from", from);
    int edition = asked.saved().map(SavedAnswer::edition).orElse(0);
    // Going back in the browser shows what is kept now, not the page as it once was.
    Form current = form.with("edition", String.valueOf(edition));
    return Response.ok(page(asked, current, request))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.RESPONDENT)
  public Response save(
      @PathParam("round") String roundId,
      @PathParam("question") String questionId,
      MultivaluedMap<String, String> sent,
      RoutingContext request) {
    Desk.Seat seat = desk.sit(roundId);
    Form form = Form.of(sent);
    if (seat.me().isEmpty() && Typed.hasText(form)) {
      // Taken off the round while they typed: they are told so, with what they typed.
      throw new NotFoundException();
    } else if (seat.me().isEmpty()) {
      return Answered.to(Desk.base(seat.round()) + "/join");
    }
    Asked asked = asked(seat.sheet(), questionId, form);
    Typed typed = Typed.read(asked.form(), asked.question(), words());
    if (typed.answer().isEmpty()) {
      return Answered.wrong(page(asked, typed.form(), request));
    }
    return save(seat, asked, typed.answer().get());
  }

  private Response save(Desk.Seat seat, Asked asked, Answer answer) {
    Answers.Draft draft = new Answers.Draft(answer, false, edition(asked.form()), clock.instant());
    Saving<SavedAnswer> saving =
        answers.save(visit.councilId(), seat.me().orElseThrow().id(), asked.question().id(), draft);
    if (saving instanceof Saving.Done<SavedAnswer> done) {
      // An answer may have brought in the next question, or taken it out.
      Sheet now = desk.sheet(seat, done.now());
      return Answered.to(asked(now, asked.question().id().value(), asked.form()).next());
    }
    Said mine = Said.of(answer, asked.question(), words());
    if (saving instanceof Saving.Conflict<SavedAnswer> conflict) {
      Form form = asked.form().with("edition", String.valueOf(conflict.theirs().edition()));
      Said theirs = Said.of(conflict.theirs().answer(), asked.question(), words());
      return Answered.conflict(Templates.conflict(asked, form, theirs, mine));
    }
    return Answered.conflict(Templates.gone(asked, asked.form(), mine));
  }

  private static Asked asked(Sheet sheet, String id, Form form) {
    if (!Ids.isPath(id)) {
      throw new NotFoundException();
    }
    QuestionId known = new QuestionId(id);
    Part part = sheet.asking(known).orElseThrow(NotFoundException::new);
    Question question =
        part.questions().stream().filter(q -> q.id().equals(known)).findFirst().orElseThrow();
    return new Asked(sheet, part, question, form.value("from"), form);
  }

  private TemplateInstance page(Asked asked, Form form, RoutingContext request) {
    List<Choice> sure =
        List.of(
            new Choice(Confidence.SEEN.id(), words().seen()),
            new Choice(Confidence.BELIEVED.id(), words().believed()),
            new Choice(Confidence.GUESS.id(), words().guess()));
    return Templates.question(asked, form, sure, Dates.time(sessions.lasts(request)));
  }

  /** Made from no answer, unless it says from which. */
  private static int edition(Form form) {
    String text = form.value("edition");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private QuestionTexts words() {
    return texts.of(QuestionTexts.class);
  }
}
