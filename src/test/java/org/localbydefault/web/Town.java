package org.localbydefault.web;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilId;
import org.localbydefault.council.Councils;
import org.localbydefault.council.EnrolledCouncil;
import org.localbydefault.council.SomeCouncils;
import org.localbydefault.questionnaire.FormId;
import org.localbydefault.questionnaire.QuestionnaireId;

/** Councils, people and rounds for tests of pages, each new and with a name of its own. */
@ApplicationScoped
public class Town {
  /** When everything happens. */
  public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** Everybody's. */
  public static final String PASSWORD = "three odd words";

  private static final String HASH = BcryptUtil.bcryptHash(PASSWORD);

  private final Councils councils;
  private final Accounts accounts;
  private final Rounds rounds;
  private final Participants participants;
  private final Answers answers;
  private final Content content;

  Town(
      Councils councils,
      Accounts accounts,
      Rounds rounds,
      Participants participants,
      Answers answers,
      Content content) {
    this.councils = councils;
    this.accounts = accounts;
    this.rounds = rounds;
    this.participants = participants;
    this.answers = answers;
    this.content = content;
  }

  /** A council of its own. */
  public EnrolledCouncil council() {
    return council(SomeCouncils.PLYMOUTH);
  }

  public EnrolledCouncil council(Council council) {
    return councils.enrol(council, false, NOW);
  }

  /** Somebody with a role at a council. */
  public Account person(CouncilId council, Role role) {
    Account account =
        accounts
            .create(
                new Accounts.NewAccount(
                    new Email("p" + UUID.randomUUID() + "@example.org"),
                    "Sam Somebody",
                    Optional.of(HASH),
                    false),
                NOW)
            .orElseThrow();
    accounts.give(new Membership(council, account.id(), role), NOW);
    return account;
  }

  /** Somebody who signed in. */
  public Browsing signedIn(URI address, Account account) throws IOException, InterruptedException {
    Browsing browsing = new Browsing(address);
    browsing.get("/sign-in");
    browsing.post("/sign-in", "email", account.email().value(), "password", PASSWORD);
    return browsing;
  }

  /** Somebody new who signed in. */
  public Browsing signedIn(URI address, CouncilId council, Role role)
      throws IOException, InterruptedException {
    return signedIn(address, person(council, role));
  }

  /** A round in the short form, of anonymous people. */
  public Round round(CouncilId council) {
    return round(council, true);
  }

  public Round round(CouncilId council, boolean isAnonymous) {
    NewRound settings =
        new NewRound(
            "Spring 2027",
            Optional.of(new FormId("short")),
            LocalDate.of(2027, 3, 27),
            Optional.empty(),
            isAnonymous,
            5,
            Set.of(),
            Map.of());
    return rounds.start(council, settings, content.pin(new QuestionnaireId("keep-it-local")), NOW);
  }

  /** Somebody who answers in a round. */
  public Participant respondent(Round round, Optional<Account> account, Perspective perspective) {
    return participants.join(
        round.council(),
        round.id(),
        account.map(a -> a.id().value()),
        new Participants.Role("Head of something", perspective),
        NOW);
  }

  /** The options that people chose in a round. */
  public List<String> saidIn(Round round) {
    return answers.of(round.council(), round.id()).values().stream()
        .flatMap(given -> given.values().stream())
        .map(saved -> saved.answer().response())
        .map(response -> response instanceof Response.Chosen one ? one.option().value() : "none")
        .toList();
  }

  /** The address of a round's pages. */
  public static String base(Round round) {
    return "/councils/" + round.council() + "/rounds/" + round.id();
  }
}
