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
import java.util.List;
import java.util.Map;
import org.localbydefault.account.Deed;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.Saving;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.web.Answered;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Deeds;
import org.localbydefault.web.Done;
import org.localbydefault.web.Form;
import org.localbydefault.web.Open;
import org.localbydefault.web.Reach;
import org.localbydefault.web.Texts;

/** A round's settings, while it is open. */
@Path("/councils/{council}/rounds/{round}/settings")
public class RoundSettingsPages {
  private final Office office;
  private final Rounds rounds;
  private final Deeds deeds;
  private final Texts texts;

  RoundSettingsPages(Office office, Rounds rounds, Deeds deeds, Texts texts) {
    this.office = office;
    this.rounds = rounds;
    this.deeds = deeds;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance settings(Round round, Form form, SettingChoices choices);

    static native TemplateInstance conflict(
        Round round, List<Choice> sent, List<SettingLine> lines);

    static native TemplateInstance gone(Round round, List<SettingLine> lines);

    private Templates() {}
  }

  @GET
  @Open(Reach.LEAD)
  public TemplateInstance show(@PathParam("round") String roundId) {
    Round round = office.round(roundId);
    return page(round, RoundForm.of(round));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(Reach.LEAD)
  public Response save(@PathParam("round") String roundId, MultivaluedMap<String, String> sent) {
    Round round = office.round(roundId);
    Form form = Form.of(sent);
    // A promise that was made is kept, and people answer knowing what was promised.
    form = isSettled(round) ? form.with("anonymous", round.isAnonymous() ? "yes" : "no") : form;
    Form checked = RoundForm.checkRest(RoundForm.checkTitle(form, words()), words());
    if (!checked.isGood()) {
      return Answered.wrong(page(round, checked));
    }
    Questionnaire questionnaire = office.questionnaire(round);
    NewRound change = RoundForm.read(form, questionnaire, round.form(), round.previous());
    Saving<Round> saving =
        rounds.change(round.council(), round.id(), change, RoundForm.edition(form));
    if (saving instanceof Saving.Conflict<Round> conflict) {
      Round theirs = conflict.theirs();
      Form mine = form.with("edition", String.valueOf(theirs.edition()));
      List<SettingLine> lines = SettingLine.compare(theirs, change, questionnaire, words());
      return Answered.conflict(Templates.conflict(theirs, sentAgain(mine), lines));
    } else if (saving instanceof Saving.Gone<Round>) {
      List<SettingLine> lines = SettingLine.compare(round, change, questionnaire, words());
      return Answered.conflict(Templates.gone(round, lines));
    }
    deeds.note(Deed.ROUND_CHANGED, change.title());
    return Answered.to(Office.base(round) + "/settings", Done.SETTINGS_SAVED);
  }

  /** Everything that was sent, to be sent once more. */
  private static List<Choice> sentAgain(Form form) {
    return form.values().entrySet().stream()
        .filter(field -> !field.getKey().equals("form-token"))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(field -> field.getValue().stream().map(text -> new Choice(field.getKey(), text)))
        .toList();
  }

  private TemplateInstance page(Round round, Form form) {
    SettingChoices choices = SettingChoices.of(List.of(office.questionnaire(round)), words());
    return Templates.settings(round, form, isSettled(round) ? choices.settled() : choices);
  }

  private boolean isSettled(Round round) {
    return round.isAnonymous() || !office.answered(round).answers().isEmpty();
  }

  private RoundTexts words() {
    return texts.of(RoundTexts.class);
  }
}
