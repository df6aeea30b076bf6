package org.localbydefault.served;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localbydefault.questionnaire.Question;

/** Rounds full of answers, put into a database while no server has it. */
final class Crowds {
  private static final int ROUNDS_A_COUNCIL = 25;

  private final Connection connection;
  private final Prepared prepared;

  private Crowds(Connection connection) {
    this.connection = connection;
    this.prepared = new Prepared(connection);
  }

  /** A round whose people have answered every question. */
  static Prepared.Room answeredRoom(Connection connection, int people) throws SQLException {
    Crowds crowds = new Crowds(connection);
    Prepared prepared = crowds.prepared;
    connection.setAutoCommit(false);
    UUID council = prepared.council();
    UUID round = prepared.round(council);
    List<String> emails = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      emails.add(prepared.person(council, round, i));
    }
    crowds.answerAll(round);
    connection.commit();
    connection.setAutoCommit(true);
    return new Prepared.Room(council, round, emails);
  }

  /** Adds rounds of other councils; in each somebody answered every question. */
  static void copies(Connection connection, int number) throws SQLException {
    Crowds crowds = new Crowds(connection);
    Prepared prepared = crowds.prepared;
    connection.setAutoCommit(false);
    UUID council = prepared.council();
    for (int i = 0; i < number; i++) {
      if (i % ROUNDS_A_COUNCIL == 0) {
        connection.commit();
        council = prepared.council();
      }
      UUID round = prepared.round(council);
      prepared.respondent(council, round, Optional.empty());
      crowds.answerAll(round);
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      // As databases do by themselves after a while.
      statement.execute("analyze");
    }
  }

  /** Has everybody in a round answer everything. */
  private void answerAll(UUID round) throws SQLException {
    String insert =
        "insert into answer (respondent_id, question_id, council_id, round_id, kind, option_id,"
            + " reason, note, links, confidence, is_carried, answered_at, version)"
            + " select id, ?, council_id, round_id, 'chosen', ?, '', 'We keep a list of it.', '',"
            + " 'unstated', false, created_at, 0 from respondent where round_id = ?";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      List<Question> questions = Prepared.questionnaire().questions();
      for (int i = 0; i < questions.size(); i++) {
        statement.setString(1, questions.get(i).id().value());
        statement.setString(2, Prepared.option(questions.get(i), i));
        statement.setObject(3, round);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
