package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Councils;
import org.localbydefault.council.Logo;
import org.localbydefault.council.Nation;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.ActionId;
import org.localbydefault.plan.Actions;
import org.localbydefault.plan.Status;
import org.localbydefault.publication.Publication;
import org.localbydefault.publication.Publications;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.QuestionId;

/** Councils with people in every role and one of everything, made for tests. */
@ApplicationScoped
public class World {
  /** A small picture. */
  private static final byte[] PNG = png();

  /** A question that the guest of every town answered with the lowest practice. */
  static final QuestionId QUESTION = new QuestionId("whole-system.joint-commissioning");

  static final Answer LOWEST = Answer.of(new Response.Chosen(new OptionId("starting")));
  private static final Duration DAY = Duration.ofDays(1);

  private final Accounts accounts;
  private final Councils councils;
  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Actions actions;
  private final Publications publications;
  private final Links links;
  private final Content content;
  private final Clock clock;

  World(
      Accounts accounts,
      Councils councils,
      Rounds rounds,
      Participants participants,
      Answers answers,
      Actions actions,
      Publications publications,
      Links links,
      Content content,
      Clock clock) {
    this.accounts = accounts;
    this.councils = councils;
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.actions = actions;
    this.publications = publications;
    this.links = links;
    this.content = content;
    this.clock = clock;
  }

  /**
   * A council and everything of it.
   *
   * @param people by their role
   * @param guest who answers by a personal link
   */
  public record Town(
      CouncilId id,
      Map<Role, Account> people,
      Round round,
      Participant guest,
      Links.Made answering,
      Links.Made reading,
      Links.Made invitation,
      Action action,
      Publication publication) {
    /** Somebody by their role. */
    public Account person(Role role) {
      return Objects.requireNonNull(people.get(role));
    }
  }

  /** Somebody who belongs to no council. */
  @Transactional
  public Account person(String name, boolean isOwner) {
    String address = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
    Email email = new Email(address + "-" + UUID.randomUUID() + "@example.org");
    var made = new Accounts.NewAccount(email, name, Optional.empty(), isOwner);
    return accounts.create(made, clock.instant()).orElseThrow();
  }

  /** Somebody with a role. */
  @Transactional
  public Account person(String name, CouncilId council, Role role) {
    Account account = person(name, false);
    accounts.give(new Membership(council, account.id(), role), clock.instant());
    return account;
  }

  /** A council without anything. */
  @Transactional
  public CouncilId council(String name, boolean isSample) {
    var council =
        new Council(
            Optional.empty(), name, name, CouncilKind.UNITARY, Nation.ENGLAND, "South West");
    return councils.enrol(council, isSample, clock.instant()).id();
  }

  /** A council with one of everything. */
  @Transactional
  public Town town(String name) {
    Instant now = clock.instant();
    CouncilId id = council(name, false);
    Account lead = person("Lead of " + name, id, Role.LEAD);
    Account contributor = person("Contributor of " + name, id, Role.CONTRIBUTOR);
    Account viewer = person("Viewer of " + name, id, Role.VIEWER);
    councils.change(id, Logo.of(PNG));
    Round last = round(id, Optional.empty(), now.minus(DAY));
    Round round = round(id, Optional.of(last.id()), now);
    var role = new Participants.Role("Head of care", Perspective.COMMISSIONER);
    Participant guest = participants.join(id, round.id(), Optional.empty(), role, now);
    answers.save(id, guest.id(), QUESTION, new Answers.Draft(LOWEST, false, 0, now));
    participants.join(id, round.id(), Optional.of(contributor.id().value()), role, now);
    Publication publication = publication(id, round, lead, now);
    return new Town(
        id,
        Map.of(Role.LEAD, lead, Role.CONTRIBUTOR, contributor, Role.VIEWER, viewer),
        round,
        guest,
        links.make(
            new LinkTarget.Answering(id, round.id(), guest.id()), "Charity on the quay", now, DAY),
        links.make(new LinkTarget.Reading(id, publication.id()), "For scrutiny", now, DAY),
        links.make(
            new LinkTarget.Invitation(id, new Email("new@example.org"), Role.VIEWER), "", now, DAY),
        actions.add(id, action(), now),
        publication);
  }

  private static byte[] png() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  Round round(CouncilId council, Optional<RoundId> previous, Instant now) {
    var round =
        new NewRound(
            "First round",
            Optional.empty(),
            LocalDate.of(2026, 11, 22),
            previous,
            false,
            3,
            Set.of(),
            Map.of());
    return rounds.start(council, round, content.pin(content.questionnaires().get(0).id()), now);
  }

  Publication publication(CouncilId council, Round round, Account by, Instant now) {
    byte[] bytes =
        "<!DOCTYPE html><html><title>Report</title></html>".getBytes(StandardCharsets.UTF_8);
    var file = new Publications.File("council", "html", 0, bytes);
    var made =
        new Publications.NewPublication(round.id(), "digest", "edition", "Headline", List.of(file));
    return publications.publish(council, made, by.id().value(), now);
  }

  static Action action() {
    return new Action(
        new ActionId(new UUID(0, 0)),
        Optional.empty(),
        Optional.empty(),
        "Talk to suppliers",
        "Head of care",
        Optional.empty(),
        Optional.empty(),
        Status.NOT_STARTED,
        "",
        0);
  }
}
