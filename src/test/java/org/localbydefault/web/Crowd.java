package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Email;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.account.Trail;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.council.CouncilId;
import org.localbydefault.plan.Actions;
import org.localbydefault.publication.Publication;

/** More of everything in a council, for tests of what that costs. */
@ApplicationScoped
public class Crowd {
  private static final Duration DAY = Duration.ofDays(1);

  private final World world;
  private final Accounts accounts;
  private final Participants participants;
  private final Answers answers;
  private final Actions actions;
  private final Links links;
  private final Trail trail;
  private final Clock clock;

  Crowd(
      World world,
      Accounts accounts,
      Participants participants,
      Answers answers,
      Actions actions,
      Links links,
      Trail trail,
      Clock clock) {
    this.world = world;
    this.accounts = accounts;
    this.participants = participants;
    this.answers = answers;
    this.actions = actions;
    this.links = links;
    this.trail = trail;
    this.clock = clock;
  }

  /** One more of each in a council, whoever looks sees more. */
  @Transactional
  void more(World.Town town, int number) {
    Instant now = clock.instant();
    CouncilId id = town.id();
    Account account = world.person("Person " + number, id, Role.CONTRIBUTOR);
    var role = new Participants.Role("Person " + number, Perspective.FINANCE);
    RoundId round = town.round().id();
    Participant somebody =
        participants.join(id, round, Optional.of(account.id().value()), role, now);
    answers.save(id, somebody.id(), World.QUESTION, new Answers.Draft(World.LOWEST, false, 0, now));
    Participant guest = participants.join(id, round, Optional.empty(), role, now);
    links.make(new LinkTarget.Answering(id, round, guest.id()), "Guest " + number, now, DAY);
    actions.add(id, World.action(), now);
    Publication report = world.publication(id, town.round(), town.person(Role.LEAD), now);
    links.make(new LinkTarget.Reading(id, town.publication().id()), "One", now, DAY);
    links.make(new LinkTarget.Reading(id, report.id()), "Two", now, DAY);
    Email email = new Email("new-" + number + "@example.org");
    links.make(new LinkTarget.Invitation(id, email, Role.VIEWER), "", now, DAY);
    world.round(id, Optional.of(round), now);
    Account lead = town.person(Role.LEAD);
    trail.add(
        new Trail.Entry(Optional.of(id), Optional.of(lead.id()), Deed.ACTION_ADDED, "one", now));
    for (Account member : town.people().values()) {
      accounts.give(
          new Membership(world.council("Neighbour " + number, false), member.id(), Role.VIEWER),
          now);
    }
  }
}
