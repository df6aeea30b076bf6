package org.localbydefault.web.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Content;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;
import org.localbydefault.web.Visit;

/** Starting a round. */
@Path("/councils/{council}/rounds/new")
public class NewRoundPages {
  private final Rounds rounds;
  private final Content content;
  private final Succession succession;
  private final Deeds deeds;
  private final Visit visit;
  private final Texts texts;
  private final Clock clock;

  NewRoundPages(
      Rounds rounds,
      Content content,
      Succession succession,
      Deeds deeds,
      Visit visit,
      Texts texts,
      Clock clock) {
    this.rounds = rounds;
    this.content = content;
    this.succession = succession;
    this.deeds = deeds;
    this.visit = visit;
    this.texts = texts;
    this.clock = clock;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance newRound(
        Form form, List<Choice> questions, List<Choice> previous, SettingChoices choices);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    List<String> themes =
        rounds.of(visit.councilId()).stream()
            .findFirst()
            .map(last -> last.themes().stream().map(ThemeId::value).sorted().toList())
            .orElse(List.of());
    return page(RoundForm.fresh(today).withAll("themes", themes));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response start(MultivaluedMap<String, String> sent) {
    RoundTexts words = texts.of(RoundTexts.class);
    Form form = Form.of(sent);
    Optional<Asking> asking = Asking.find(content.questionnaires(), form.value("questions"));
    Form checked =
        RoundForm.checkRest(
            RoundForm.checkTitle(form, words)
                .require(asking.isPresent(), "questions", words.questions_error()),
            words);
    if (!checked.isGood()) {
      return Answered.wrong(page(checked));
    }
    Instant now = clock.instant();
    Asking chosen = asking.orElseThrow();
    Optional<Round> before = before(form, chosen);
    NewRound typed =
        RoundForm.read(form, chosen.questionnaire(), chosen.form(), before.map(Round::id));
    NewRound settings =
        before
            .map(last -> typed.aimingAt(Succession.targets(last, chosen.questionnaire())))
            .orElse(typed);
    Round round =
        rounds.start(visit.councilId(), settings, content.pin(chosen.questionnaire().id()), now);
    deeds.note(Deed.ROUND_STARTED, round.title());
    if (round.previous().isEmpty()) {
      return Answered.to(Office.base(round), Done.ROUND_STARTED);
    }
    succession.takeOver(round, now);
    return Answered.to(Office.base(round) + "/changes", Done.ROUND_STARTED);
  }

  /** The round that it follows: one of the council's, with the same questionnaire. */
  private Optional<Round> before(Form form, Asking chosen) {
    List<Round> same =
        rounds.of(visit.councilId()).stream()
            .filter(round -> round.questionnaire().equals(chosen.questionnaire().id()))
            .toList();
    return Succession.chosen(form.value("previous"), same);
  }

  private TemplateInstance page(Form form) {
    RoundTexts words = texts.of(RoundTexts.class);
    List<Choice> previous = new ArrayList<>(succession.choices(rounds.of(visit.councilId())));
    if (!previous.isEmpty()) {
      previous.add(new Choice("", words.previous_none()));
    }
    return Templates.newRound(
        form,
        Asking.choices(content.questionnaires(), words),
        previous,
        SettingChoices.of(content.questionnaires(), words));
  }
}
