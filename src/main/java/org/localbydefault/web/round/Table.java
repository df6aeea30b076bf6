package org.localbydefault.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.AnsweredRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.assessment.TakingOver;
import org.localbydefault.questionnaire.Ids;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Content;
import org.localbydefault.web.QuestionTexts;
import org.localbydefault.web.ResponseForm;
import org.localbydefault.web.Texts;

/** Lays on the table what a group needs to agree on one question. */
@ApplicationScoped
class Table {
  private final Office office;
  private final Rounds rounds;
  private final Agreements agreements;
  private final Content content;
  private final Texts texts;

  Table(Office office, Rounds rounds, Agreements agreements, Content content, Texts texts) {
    this.office = office;
    this.rounds = rounds;
    this.agreements = agreements;
    this.content = content;
    this.texts = texts;
  }

  /**
   * What lies there.
   *
   * @param spread empty where it would give somebody away
   * @param notes on the evidence; without names where that was promised
   * @param lastTime what was agreed in the last round, where it still holds and nothing else was
   *     agreed since
   * @param lastLevel the last agreed answer in a word; empty for none
   */
  public record Laid(
      Round round,
      Question question,
      Optional<Spread> spread,
      List<Note> notes,
      Optional<Agreement> agreed,
      Optional<Agreement> lastTime,
      String lastLevel) {
    public Laid {
      notes = List.copyOf(notes);
    }

    public String base() {
      return Office.base(round);
    }

    public List<Choice> levels() {
      return ResponseForm.levels(question);
    }

    /** Whether the levels stand for described practices. */
    public boolean isDescribed() {
      return ResponseForm.isDescribed(question);
    }

    /** The question's place on the page of differences. */
    public String anchor() {
      return "q-" + question.id().value().replace('.', '-');
    }
  }

  /**
   * What somebody noted.
   *
   * @param who empty where nobody is named
   */
  public record Note(String who, String text) {}

  /**
   * Lays it.
   *
   * @throws NotFoundException where the round asks no such question
   */
  Laid lay(String roundId, String questionId) {
    Round round = office.round(roundId);
    if (!Ids.isPath(questionId)) {
      throw new NotFoundException();
    }
    AnsweredRound everything = office.answered(round);
    AnsweredRound answered = everything.shown();
    QuestionResult result =
        Optional.ofNullable(office.scorecard(answered).questions().get(new QuestionId(questionId)))
            .filter(found -> DifferencesPages.isAsked(found.standing()))
            .orElseThrow(NotFoundException::new);
    Question question = result.question();
    QuestionTexts words = texts.of(QuestionTexts.class);
    Optional<Agreement> agreed = Optional.ofNullable(everything.agreements().get(question.id()));
    Optional<Agreement> last = agreed.isPresent() ? Optional.empty() : lastTime(round, question);
    boolean isShown = everything.mayBeShown();
    Spread spread = Spread.of(result, words, texts.of(DifferenceTexts.class));
    return new Laid(
        round,
        question,
        Optional.of(spread).filter(any -> isShown),
        isShown ? notes(answered, question.id()) : List.of(),
        agreed,
        last,
        last.map(one -> ResponseForm.label(one.answer().response(), question, words)).orElse(""));
  }

  private Optional<Agreement> lastTime(Round round, Question question) {
    return round
        .previous()
        .flatMap(id -> rounds.find(round.council(), id))
        .flatMap(last -> lastTime(last, question, content.questionnaire(last)));
  }

  private Optional<Agreement> lastTime(Round last, Question now, Questionnaire then) {
    Agreement agreement = agreements.of(last.council(), last.id()).get(now.id());
    Question before = then.questionsById().get(now.id());
    boolean holds =
        agreement != null
            && before != null
            && TakingOver.holds(agreement.answer().response(), before.scale(), now.scale());
    return holds ? Optional.ofNullable(agreement) : Optional.empty();
  }

  /** In the order of the alphabet, so that their order names nobody either. */
  private static List<Note> notes(AnsweredRound answered, QuestionId question) {
    List<Note> notes = new ArrayList<>();
    for (Participant person : answered.people()) {
      SavedAnswer saved = answered.answers().getOrDefault(person.id(), Map.of()).get(question);
      if (saved != null && !saved.answer().note().isEmpty()) {
        String who = answered.round().isAnonymous() ? "" : person.label();
        notes.add(new Note(who, saved.answer().note()));
      }
    }
    notes.sort(Comparator.comparing(Note::text).thenComparing(Note::who));
    return notes;
  }
}
