package org.localbydefault.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.localbydefault.assessment.AnsweredRound;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.ParticipantId;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.web.Content;
import org.localbydefault.web.Visit;
import org.localbydefault.web.Visitor;

/** Where somebody sits down to answer: finds the round, who they are in it, and what is asked. */
@ApplicationScoped
class Desk {
  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Content content;
  private final Visit visit;

  Desk(Rounds rounds, Participants participants, Answers answers, Content content, Visit visit) {
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.content = content;
    this.visit = visit;
  }

  /**
   * The council's round.
   *
   * @throws NotFoundException where the council has none with this id
   */
  Round round(String id) {
    return RoundId.parse(id)
        .flatMap(known -> rounds.find(visit.councilId(), known))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * A round, who the visitor is in it, and what that person is asked.
   *
   * @param me empty for a member who has not joined
   */
  record Seat(Round round, Optional<Participant> me, Sheet sheet) {}

  /**
   * Sits down at the council's round. All of it is read in one transaction, for each of its own
   * takes one way more to the database and back.
   *
   * @throws NotFoundException where the council has none with this id
   */
  @Transactional
  public Seat sit(String id) {
    Round round = round(id);
    Optional<Participant> me = me(round);
    return new Seat(round, me, sheet(round, me));
  }

  /** Who the visitor is in a round; empty for a member who has not joined. */
  Optional<Participant> me(Round round) {
    if (visit.visitor() instanceof Visitor.Guest guest) {
      return participants
          .find(visit.councilId(), guest.target().participant())
          .filter(person -> person.round().equals(round.id()));
    }
    return visit
        .member()
        .flatMap(account -> participants.find(visit.councilId(), round.id(), account.id().value()));
  }

  /** What a person is asked, with what they answered. */
  Sheet sheet(Round round, Optional<Participant> person) {
    Map<ParticipantId, Map<QuestionId, SavedAnswer>> given =
        person
            .map(one -> Map.of(one.id(), answers.of(visit.councilId(), one.id())))
            .orElse(Map.of());
    return sheet(round, person, given);
  }

  /** The same after one more answer was saved: nothing is read again. */
  Sheet sheet(Seat seat, SavedAnswer saved) {
    Map<QuestionId, SavedAnswer> all = new HashMap<>(seat.sheet().answers());
    all.put(saved.question(), saved);
    return sheet(seat.round(), seat.me(), Map.of(seat.me().orElseThrow().id(), all));
  }

  private Sheet sheet(
      Round round,
      Optional<Participant> person,
      Map<ParticipantId, Map<QuestionId, SavedAnswer>> given) {
    AnsweredRound alone =
        new AnsweredRound(round, person.map(List::of).orElse(List.of()), given, Map.of());
    return Sheet.of(alone, content.questionnaire(round), visit.council().council(), person);
  }

  /** The address of a round's pages. */
  static String base(Round round) {
    return "/councils/" + round.council() + "/rounds/" + round.id();
  }
}
