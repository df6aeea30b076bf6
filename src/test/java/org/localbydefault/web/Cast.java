package org.localbydefault.web;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.Membership;
import org.localbydefault.account.Role;
import org.localbydefault.app.SampleCouncil;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.RoundId;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.questionnaire.QuestionnaireId;

/** Councils with finished rounds from the example answers, and people who sign in. */
@ApplicationScoped
public class Cast {
  /** When everything of the examples happened. */
  public static final Instant THEN = Instant.parse("2026-10-20T09:00:00Z");

  /** Everybody's password. */
  public static final String PASSWORD = "three plain words";

  private static final String HASH = BcryptUtil.bcryptHash(PASSWORD);

  private final SampleCouncil samples;
  private final Accounts accounts;
  private final Rounds rounds;
  private final Content content;

  Cast(SampleCouncil samples, Accounts accounts, Rounds rounds, Content content) {
    this.samples = samples;
    this.accounts = accounts;
    this.rounds = rounds;
    this.content = content;
  }

  /** A council of its own with the answers of an example. */
  public Round round(String example) {
    CouncilId council = samples.enrol(example, THEN).id();
    return samples.add(council, example, Optional.empty(), THEN);
  }

  /** A further round of the same council. */
  public Round next(Round previous, String example) {
    Optional<RoundId> before = Optional.of(previous.id());
    return samples.add(previous.council(), example, before, THEN.plusSeconds(60));
  }

  /** A round in which nobody answered. */
  public Round empty() {
    CouncilId council = samples.enrol("castlebridge-unitary", THEN).id();
    NewRound facts =
        new NewRound(
            "Assessment 2027",
            Optional.empty(),
            LocalDate.of(2027, 1, 31),
            Optional.empty(),
            false,
            5,
            Set.of(),
            Map.of());
    return rounds.start(council, facts, content.pin(new QuestionnaireId("keep-it-local")), THEN);
  }

  /** Somebody new with a role at a council. */
  public Account account(CouncilId council, Role role) {
    Email email = new Email(UUID.randomUUID() + "@example.org");
    var person = new Accounts.NewAccount(email, "Somebody", Optional.of(HASH), false);
    Account account = accounts.create(person, THEN).orElseThrow();
    accounts.give(new Membership(council, account.id(), role), THEN);
    return account;
  }

  /** Somebody new with a role at a council, signed in. */
  public Browsing somebody(URI address, CouncilId council, Role role)
      throws IOException, InterruptedException {
    Account account = account(council, role);
    Browsing browsing = new Browsing(address);
    browsing.get("/sign-in");
    browsing.post("/sign-in", "email", account.email().value(), "password", PASSWORD);
    return browsing;
  }
}
