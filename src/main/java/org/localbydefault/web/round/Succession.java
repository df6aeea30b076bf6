package org.localbydefault.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.TakingOver;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.web.Choice;
import org.localbydefault.web.Content;

/** What a new round takes over from the last one. */
@ApplicationScoped
class Succession {
  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Accounts accounts;
  private final Content content;

  Succession(
      Rounds rounds,
      Participants participants,
      Answers answers,
      Accounts accounts,
      Content content) {
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.accounts = accounts;
    this.content = content;
  }

  /** The rounds that a new one can follow, newest first. */
  List<Choice> choices(List<Round> before) {
    return before.stream().map(round -> new Choice(round.id().toString(), round.title())).toList();
  }

  /** What is asked otherwise than in the round before; empty where there was none. */
  Optional<TakingOver.Changes> changes(Round round) {
    return before(round).map(last -> TakingOver.changes(asked(last), asked(round)));
  }

  /** Whether nothing was taken over, since a promise that was made is not made again. */
  boolean asksAnew(Round round) {
    return before(round).filter(last -> breaksPromise(last, round)).isPresent();
  }

  /** What was said under a promise stays under it: in a round without one, all are asked anew. */
  private static boolean breaksPromise(Round last, Round round) {
    return last.isAnonymous() && !round.isAnonymous();
  }

  /** The levels that the council aims at, as far as the sections that are asked still have them. */
  static Map<SectionId, LevelId> targets(Round last, Questionnaire questionnaire) {
    Map<SectionId, LevelId> targets = new LinkedHashMap<>(last.targets());
    targets
        .entrySet()
        .removeIf(
            target ->
                questionnaire.overall().sections().stream()
                    .filter(section -> section.id().equals(target.getKey()))
                    .flatMap(section -> RoundForm.levels(section).stream())
                    .noneMatch(band -> band.level().equals(target.getValue())));
    return targets;
  }

  private Optional<Round> before(Round round) {
    return round
        .previous()
        .flatMap(id -> rounds.find(round.council(), id))
        .filter(last -> last.questionnaire().equals(round.questionnaire()));
  }

  /**
   * Takes over the answers of everybody who has an account and still answers for the council. Who
   * answered by a personal link gets a new one.
   */
  @Transactional
  public void takeOver(Round round, Instant at) {
    before(round)
        .ifPresent(
            last ->
                participants
                    .of(round.council(), last.id())
                    .forEach(person -> takeOver(person, last, round, at)));
  }

  private void takeOver(Participant person, Round last, Round round, Instant at) {
    boolean stillAnswers =
        person
            .account()
            .map(AccountId::new)
            .flatMap(account -> accounts.role(account, round.council()))
            .filter(role -> role.includes(Role.CONTRIBUTOR))
            .isPresent();
    if (!stillAnswers) {
      return;
    }
    Map<QuestionId, Answer> kept =
        breaksPromise(last, round)
            ? Map.of()
            : TakingOver.answers(
                answers.of(round.council(), person.id()), asked(last), asked(round));
    Participants.Role role = new Participants.Role(person.label(), person.perspective());
    Participant now = participants.join(round.council(), round.id(), person.account(), role, at);
    kept.forEach(
        (question, answer) ->
            answers.save(
                round.council(), now.id(), question, new Answers.Draft(answer, true, 0, at)));
  }

  private TakingOver.Asked asked(Round round) {
    Questionnaire questionnaire = content.questionnaire(round);
    return new TakingOver.Asked(questionnaire, round.form().flatMap(questionnaire::form));
  }

  /** The round that a form names; empty for none. */
  static Optional<Round> chosen(String text, List<Round> before) {
    return before.stream().filter(round -> round.id().toString().equals(text)).findFirst();
  }
}
