package org.localbydefault.served;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.localbydefault.account.Secret;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.ContentFolder;

/** A council with an open round, put into a database while no server has it. */
public final class Prepared {
  /** What everybody signs in with. */
  public static final String PASSWORD = "three words together";

  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 20, 9, 0, 0, 0, ZoneOffset.UTC);
  private static final QuestionnaireId KEEP_IT_LOCAL = new QuestionnaireId("keep-it-local");

  private static final Questionnaire ASKED =
      ContentFolder.shipped().questionnaire(KEEP_IT_LOCAL).value().orElseThrow();

  private final Connection connection;
  private final String hash = BcryptUtil.bcryptHash(PASSWORD);

  Prepared(Connection connection) {
    this.connection = connection;
  }

  /** A round with people who answer in it, and their addresses to sign in with. */
  public record Room(UUID council, UUID round, List<String> people) {
    public Room {
      people = List.copyOf(people);
    }

    /** The address of its pages. */
    public String path() {
      return "/councils/" + council + "/rounds/" + round;
    }
  }

  /** The embedded database of a folder. */
  public static Connection embedded(Path data) throws SQLException {
    String file = data.toAbsolutePath().resolve("local-by-default").toString();
    return DriverManager.getConnection("jdbc:h2:file:" + file, "localbydefault", "");
  }

  public static Questionnaire questionnaire() {
    return ASKED;
  }

  /** Adds a council, a round and people. */
  public static Room room(Connection connection, int people) throws SQLException {
    Prepared prepared = new Prepared(connection);
    UUID council = prepared.council();
    UUID round = prepared.round(council);
    List<String> emails = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      emails.add(prepared.person(council, round, i));
    }
    return new Room(council, round, emails);
  }

  /** Lets somebody without an account answer in a round, by a personal link: its secret. */
  static Secret personalLink(Connection connection, Room room) throws SQLException {
    Prepared prepared = new Prepared(connection);
    UUID respondent = prepared.respondent(room.council(), room.round(), Optional.empty());
    byte[] random = new byte[Secret.BYTES];
    new SecureRandom().nextBytes(random);
    Secret secret = Secret.of(random);
    prepared.insert(
        "link (id, kind, hash, council_id, round_id, respondent_id, email, role, label, created_at,"
            + " expires_at, uses, version)",
        UUID.randomUUID(),
        "answering",
        secret.hash(),
        room.council(),
        room.round(),
        respondent,
        "",
        "",
        "",
        NOW,
        OffsetDateTime.now(ZoneOffset.UTC).plusDays(1),
        0,
        0);
    return secret;
  }

  UUID council() throws SQLException {
    UUID id = UUID.randomUUID();
    insert(
        "council (id, official_name, short_name, kind, nation, region, is_sample, display_name,"
            + " colour, contact, logo_type, created_at, version)",
        id,
        "Load Council",
        "Load",
        "unitary",
        "england",
        "South West",
        false,
        "",
        "#12436d",
        "",
        "",
        NOW,
        0);
    return id;
  }

  UUID round(UUID council) throws SQLException {
    Questionnaire asked = ASKED;
    if (isNew(asked.contentHash())) {
      insert(
          "pinned_questionnaire (hash, questionnaire_id, version, source)",
          asked.contentHash(),
          asked.id().value(),
          asked.version().toString(),
          ContentFolder.shipped().source(KEEP_IT_LOCAL));
    }
    UUID id = UUID.randomUUID();
    insert(
        "round (id, council_id, title, questionnaire_id, questionnaire_version,"
            + " questionnaire_hash, state, date, is_anonymous, smallest_group, created_at, version)",
        id,
        council,
        "Round",
        asked.id().value(),
        asked.version().toString(),
        asked.contentHash(),
        "OPEN",
        LocalDate.of(2026, 11, 20),
        false,
        4,
        NOW,
        0);
    return id;
  }

  private boolean isNew(String hash) throws SQLException {
    String query = "select 1 from pinned_questionnaire where hash = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, hash);
      return !statement.executeQuery().next();
    }
  }

  String person(UUID council, UUID round, int number) throws SQLException {
    UUID id = UUID.randomUUID();
    String email = id + "@example.org";
    insert(
        "account (id, email, name, password_hash, epoch, is_owner, is_trainer, created_at, version)",
        id,
        email,
        "Person " + number,
        hash,
        0,
        false,
        false,
        NOW,
        0);
    insert("membership (council_id, account_id, role, created_at)", council, id, "lead", NOW);
    respondent(council, round, Optional.of(id));
    return email;
  }

  UUID respondent(UUID council, UUID round, Optional<UUID> account) throws SQLException {
    UUID id = UUID.randomUUID();
    insert(
        "respondent (id, council_id, round_id, account_id, label, perspective, created_at,"
            + " version)",
        id,
        council,
        round,
        account.orElse(null),
        "",
        "commissioner",
        NOW,
        0);
    return id;
  }

  private void insert(String what, @Nullable Object... values) throws SQLException {
    String marks = "?" + ", ?".repeat(values.length - 1);
    String insert = "insert into " + what + " values (" + marks + ")";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /** An option of a question, another with each number. */
  static String option(Question question, int number) {
    var options = question.scale().options();
    return options.get(Math.floorMod(number, options.size())).id().value();
  }
}
