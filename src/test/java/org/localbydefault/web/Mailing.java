package org.localbydefault.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.localbydefault.account.Account;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participant;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Round;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.council.CouncilId;
import org.localbydefault.mail.Received;
import org.localbydefault.plan.Action;
import org.localbydefault.plan.ActionId;
import org.localbydefault.plan.Actions;
import org.localbydefault.plan.Status;
import org.localbydefault.questionnaire.QuestionnaireId;

/** What there is to be reminded of, and the letters. */
@ApplicationScoped
class Mailing {
  private final Rounds rounds;
  private final Participants participants;
  private final Actions actions;
  private final Reminding reminding;
  private final Postbox postbox;
  private final Content content;
  private final DataSource database;
  private final Clock clock;

  Mailing(
      Rounds rounds,
      Participants participants,
      Actions actions,
      Reminding reminding,
      Postbox postbox,
      Content content,
      DataSource database,
      Clock clock) {
    this.rounds = rounds;
    this.participants = participants;
    this.actions = actions;
    this.reminding = reminding;
    this.postbox = postbox;
    this.content = content;
    this.database = database;
    this.clock = clock;
  }

  /** A round that began some time ago. */
  Round round(CouncilId council, int endsInDays, Duration age) {
    NewRound settings =
        new NewRound(
            "Spring 2027",
            Optional.empty(),
            today().plusDays(endsInDays),
            Optional.empty(),
            true,
            5,
            Set.of(),
            Map.of());
    var pin = content.pin(new QuestionnaireId("keep-it-local"));
    return rounds.start(council, settings, pin, clock.instant().minus(age));
  }

  Round round(CouncilId council, int endsInDays) {
    return round(council, endsInDays, Duration.ofDays(20));
  }

  /** Lets somebody answer. */
  Participant join(Round round, Account account) {
    var role = new Participants.Role("Head of something", Perspective.COMMISSIONER);
    Optional<UUID> id = Optional.of(account.id().value());
    return participants.join(round.council(), round.id(), id, role, clock.instant());
  }

  /** Lets somebody answer and finish. */
  void finish(Round round, Account account) {
    var id = join(round, account).id();
    participants.finish(round.council(), id, Optional.of(clock.instant()));
  }

  /** Something that is to be done. */
  void action(CouncilId council, String title, int dueInDays, Status status) {
    actions.add(
        council,
        new Action(
            new ActionId(new UUID(0, 0)),
            Optional.empty(),
            Optional.empty(),
            title,
            "Olga Owner",
            Optional.of(today().plusDays(dueInDays)),
            Optional.empty(),
            status,
            "",
            0),
        clock.instant());
  }

  /** What a node does every ten minutes. */
  void deliver() {
    reminding.look();
    postbox.send();
  }

  /** Nobody is reminded of what other tests left. */
  void begin() throws SQLException {
    execute("delete from reminder");
    execute("update round set date = date '2020-01-01'");
    execute("update action set due = null");
  }

  /** Letters that could not be sent can be tried again. */
  void waitIsOver() throws SQLException {
    execute("update reminder set next_at = planned_on where done_at is null");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static List<Received> to(Account account) {
    return Received.by(account.email());
  }

  private LocalDate today() {
    return Dates.dayOf(clock.instant());
  }
}
