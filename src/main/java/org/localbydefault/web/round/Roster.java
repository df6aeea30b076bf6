package org.localbydefault.web.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.localbydefault.account.Account;
import org.localbydefault.account.AccountId;
import org.localbydefault.account.Link;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.assessment.AnsweredRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.SavedAnswer;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Perspectives;
import org.localbydefault.web.Reminding;

/** Who answers in a round and how far they are; never what they say. */
@ApplicationScoped
class Roster {

  private final Office office;
  private final Links links;
  private final Names names;
  private final Perspectives perspectives;
  private final Reminding reminding;
  private final Clock clock;

  Roster(
      Office office,
      Links links,
      Names names,
      Perspectives perspectives,
      Reminding reminding,
      Clock clock) {
    this.office = office;
    this.links = links;
    this.names = names;
    this.perspectives = perspectives;
    this.reminding = reminding;
    this.clock = clock;
  }

  /** What the page shows. */
  public record Page(List<Person> people, List<PersonalLink> links, int finished, Letters letters) {
    public Page {
      people = List.copyOf(people);
      links = List.copyOf(links);
    }
  }

  /**
   * Letters to those who have not finished.
   *
   * @param isPossible whether this installation sends any
   * @param isDone whether they go out today
   * @param count how many there would be
   */
  public record Letters(boolean isPossible, boolean isDone, int count) {}

  /**
   * Somebody who answers.
   *
   * @param name as {@link Names} has it
   * @param ownsLink whether only they know the link by which they answer
   * @param answered how many questions have an answer
   */
  public record Person(
      String id,
      String name,
      String perspective,
      int answered,
      boolean isFinished,
      boolean isGuest,
      boolean ownsLink) {}

  /** A link that somebody was given; the secret itself is not known any more. */
  public record PersonalLink(
      String id, String label, String expires, int uses, boolean isOpen, boolean isRevoked) {}

  Page of(Round round) {
    AnsweredRound answered = office.answered(round);
    Map<AccountId, Account> known = names.accounts(answered.people());
    Instant now = clock.instant();
    List<Link> all = links(round);
    List<Person> people =
        answered.people().stream()
            .map(one -> person(one, answered, known, linksOf(all, one)))
            .toList();
    List<PersonalLink> given = all.stream().map(link -> personal(link, now)).toList();
    int finished = (int) people.stream().filter(Person::isFinished).count();
    return new Page(people, given, finished, letters(round));
  }

  private Letters letters(Round round) {
    return new Letters(
        reminding.isPossible(), reminding.isDoneToday(round), reminding.unfinished(round));
  }

  private Person person(
      Participant one, AnsweredRound answered, Map<AccountId, Account> known, List<Link> links) {
    Map<QuestionId, SavedAnswer> given = answered.answers().getOrDefault(one.id(), Map.of());
    int count = (int) given.values().stream().filter(answer -> !answer.isCarried()).count();
    return new Person(
        one.id().toString(),
        names.of(one, known),
        perspectives.name(one.perspective()),
        count,
        one.finished().isPresent(),
        one.account().isEmpty(),
        ownsLink(links));
  }

  private static PersonalLink personal(Link link, Instant now) {
    return new PersonalLink(
        link.id().toString(),
        link.label(),
        day(link.expires()),
        link.uses(),
        link.isOpen(now),
        link.revoked().isPresent());
  }

  /** A round's personal links, newest first. */
  List<Link> links(Round round) {
    return links.of(round.council()).stream()
        .filter(
            link ->
                link.target() instanceof LinkTarget.Answering target
                    && target.round().equals(round.id()))
        .toList();
  }

  /** One person's links. */
  List<Link> linksOf(Round round, Participant person) {
    return linksOf(links(round), person);
  }

  private static List<Link> linksOf(List<Link> links, Participant person) {
    return links.stream()
        .filter(
            link ->
                link.target() instanceof LinkTarget.Answering target
                    && target.participant().equals(person.id()))
        .toList();
  }

  /** Whether somebody made a link of their own: another one would let in who passes it on. */
  static boolean ownsLink(List<Link> linksOfOne) {
    return linksOfOne.stream()
        .anyMatch(link -> link.target() instanceof LinkTarget.Answering to && to.isOwn());
  }

  static String day(Instant at) {
    return Dates.day(at);
  }
}
