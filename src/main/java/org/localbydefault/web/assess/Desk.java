package org.localbydefault.web.assess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
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
    AnsweredRound alone =
        new AnsweredRound(round, person.map(List::of).orElse(List.of()), given, Map.of());
    return Sheet.of(alone, content.questionnaire(round), visit.council().council(), person);
  }

  /** The address of a round's pages. */
  static String base(Round round) {
    return "/councils/" + round.council() + "/rounds/" + round.id();
  }
}
