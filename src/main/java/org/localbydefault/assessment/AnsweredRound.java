package org.localbydefault.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;

/**
 * What is kept of a round.
 *
 * @param people in the order in which they came
 * @param answers by person; somebody without an answer may be missing
 */
public record AnsweredRound(
    Round round,
    List<Participant> people,
    Map<ParticipantId, Map<QuestionId, SavedAnswer>> answers,
    Map<QuestionId, Agreement> agreements) {
  /** People who must have answered before anything is shown where anonymity was promised. */
  public static final int FEWEST_PEOPLE = 3;

  private static final ZoneId PLACE = ZoneId.of("Europe/London");

  public AnsweredRound {
    people = List.copyOf(people);
    answers = Map.copyOf(answers);
    agreements = Map.copyOf(agreements);
  }

  /** How many people answered; what was only taken over from the last round is no answer yet. */
  public int respondentsOfThisRound() {
    return (int) answers.values().stream().filter(AnsweredRound::isOfThisRound).count();
  }

  private static boolean isOfThisRound(Map<QuestionId, SavedAnswer> given) {
    return given.values().stream().anyMatch(answer -> !answer.isCarried());
  }

  /**
   * Whether what people said may be shown. Where anonymity was promised, enough people must have
   * answered, and nobody may answer any more: else whoever looks before and after somebody answers
   * sees what they said.
   */
  public boolean mayBeShown() {
    return !round.isAnonymous() || (!round.isOpen() && respondentsOfThisRound() >= FEWEST_PEOPLE);
  }

  /**
   * What may be shown. Where anonymity was promised, people who have not looked at what was taken
   * over for them do not count: they would be told apart from those of the last round.
   */
  public AnsweredRound shown() {
    if (!mayBeShown()) {
      return new AnsweredRound(round, List.of(), Map.of(), Map.of());
    } else if (!round.isAnonymous()) {
      return this;
    }
    Map<ParticipantId, Map<QuestionId, SavedAnswer>> given = new HashMap<>(answers);
    given.values().removeIf(one -> !isOfThisRound(one));
    return new AnsweredRound(round, people, given, agreements);
  }

  /**
   * The round as an assessment that can be scored.
   *
   * @param questionnaire that the round answers
   */
  public Assessment assessment(Questionnaire questionnaire, Council council) {
    Map<QuestionId, AgreedAnswer> agreed = new HashMap<>();
    agreements.forEach((question, agreement) -> agreed.put(question, agreement.answer()));
    return new Assessment(
        round.questionnaire(),
        round.questionnaireVersion(),
        council,
        date(),
        round.form().flatMap(questionnaire::form),
        round.themes(),
        round.targets(),
        respondents(),
        agreed,
        round.smallestGroup());
  }

  /** The day on which the round ends, or that of the last answer where everybody was earlier. */
  private LocalDate date() {
    Stream<Instant> said =
        answers.values().stream().flatMap(given -> given.values().stream()).map(SavedAnswer::at);
    return Stream.concat(said, agreements.values().stream().map(Agreement::at))
        .max(Instant::compareTo)
        .map(at -> LocalDate.ofInstant(at, PLACE))
        .filter(day -> day.isBefore(round.date()))
        .orElse(round.date());
  }

  /** Everybody who answered something; who they are stays out where the lead promised it. */
  private List<Respondent> respondents() {
    List<Respondent> respondents = new ArrayList<>();
    for (Participant person : people) {
      Map<QuestionId, Answer> given = new HashMap<>();
      Optional.ofNullable(answers.get(person.id()))
          .ifPresent(all -> all.forEach((question, saved) -> given.put(question, saved.answer())));
      if (!given.isEmpty()) {
        RespondentId id = new RespondentId("person-" + (respondents.size() + 1));
        String label = round.isAnonymous() ? "" : person.label();
        respondents.add(new Respondent(id, label, person.perspective(), given));
      }
    }
    return respondents;
  }
}
