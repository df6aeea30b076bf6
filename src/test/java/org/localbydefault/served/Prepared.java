package org.localbydefault.served;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

  private Prepared(Connection connection) {
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

  /** Adds councils with a round each, all of whose people answered one question. */
  static void copies(Connection connection, int number) throws SQLException {
    Prepared prepared = new Prepared(connection);
    connection.setAutoCommit(false);
    Question question = questionnaire().questions().get(0);
    for (int i = 0; i < number; i++) {
      UUID council = prepared.council();
      UUID round = prepared.round(council);
      UUID respondent = UUID.randomUUID();
      prepared.insert(
          "respondent (id, council_id, round_id, label, perspective, created_at, version)",
          respondent,
          council,
          round,
          "",
          "commissioner",
          NOW,
          0);
      prepared.insert(
          "answer (respondent_id, question_id, council_id, round_id, kind, option_id, reason, note,"
              + " links, confidence, is_carried, answered_at, version)",
          respondent,
          question.id().value(),
          council,
          round,
          "chosen",
          option(question, i),
          "",
          "",
          "",
          "unstated",
          false,
          NOW,
          0);
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private UUID council() throws SQLException {
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

  private UUID round(UUID council) throws SQLException {
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

  private String person(UUID council, UUID round, int number) throws SQLException {
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
    insert(
        "respondent (id, council_id, round_id, account_id, label, perspective, created_at,"
            + " version)",
        UUID.randomUUID(),
        council,
        round,
        id,
        "",
        "commissioner",
        NOW,
        0);
    return email;
  }

  private void insert(String what, Object... values) throws SQLException {
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
