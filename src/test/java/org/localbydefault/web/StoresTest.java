package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Email;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.AgreedAnswer;
import org.localbydefault.assessment.Agreement;
import org.localbydefault.assessment.Agreements;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.NewRound;
import org.localbydefault.assessment.Participants;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.RoundState;
import org.localbydefault.assessment.Rounds;
import org.localbydefault.assessment.Saving;
import org.localbydefault.council.Councils;
import org.localbydefault.plan.Actions;
import org.localbydefault.publication.Publications;
import org.localbydefault.questionnaire.QuestionId;

/** What is kept of one council is out of reach for every other, whatever its stores are asked. */
@QuarkusTest
class StoresTest {
  private static final QuestionId QUESTION = new QuestionId("joint-commissioning");

  @Inject World world;
  @Inject Content content;
  @Inject DataSource database;
  @Inject Councils councils;
  @Inject Rounds rounds;
  @Inject Participants participants;
  @Inject Answers answers;
  @Inject Agreements agreements;
  @Inject Actions actions;
  @Inject Publications publications;
  @Inject Links links;

  @Test
  void noStoreReachesIntoAnotherCouncil() throws Exception {
    World.Town own = world.town("Own");
    World.Town other = world.town("Other");
    answers.save(other.id(), other.guest().id(), QUESTION, draft());
    agreements.agree(other.id(), other.round().id(), agreement());
    Map<String, List<String>> before = rows(other.id().value());
    assertThat(before).containsKeys("ANSWER", "AGREED_ANSWER", "ACTION", "PUBLICATION", "LINK");
    List<String> asked = new ArrayList<>();
    for (Store store : stores()) {
      for (Method method : store.type().getMethods()) {
        if (takesSomethingOfACouncil(method)) {
          Object[] arguments =
              Stream.of(method.getParameterTypes()).map(t -> argument(t, own, other)).toArray();
          asked.add(method.getName());
          assertNothing(method, call(store, method, arguments));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(rows(other.id().value())).isEqualTo(before);
  }

  @Test
  void aDeletedCouncilIsInNoTable() throws Exception {
    World.Town town = world.town("Gone");
    answers.save(town.id(), town.guest().id(), QUESTION, draft());
    agreements.agree(town.id(), town.round().id(), agreement());
    assertThat(rows(town.id().value()).keySet()).hasSizeGreaterThan(9);
    councils.delete(town.id());
    assertThat(rows(town.id().value())).isEmpty();
  }

  private record Store(Class<?> type, Object store) {}

  private List<Store> stores() {
    return List.of(
        new Store(Rounds.class, rounds),
        new Store(Participants.class, participants),
        new Store(Answers.class, answers),
        new Store(Agreements.class, agreements),
        new Store(Actions.class, actions),
        new Store(Publications.class, publications),
        new Store(Links.class, links));
  }

  private static boolean takesSomethingOfACouncil(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return types.length > 1
        && types[0].getSimpleName().equals("CouncilId")
        && !method.getName().equals("start");
  }

  private static Optional<Object> call(Store store, Method method, Object[] arguments)
      throws IllegalAccessException {
    try {
      return Optional.ofNullable(method.invoke(store.store(), arguments));
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
      return Optional.empty();
    }
  }

  private static void assertNothing(Method method, Optional<Object> answer) {
    if (answer.isEmpty() || method.getName().equals("add")) {
      return;
    }
    Object found = answer.get();
    boolean isNothing =
        found instanceof Saving.Gone<?>
            || (found instanceof Optional<?> o && o.isEmpty())
            || (found instanceof Collection<?> c && c.isEmpty())
            || (found instanceof Map<?, ?> m && m.isEmpty());
    assertThat(isNothing).as(method + " answered " + found).isTrue();
  }

  private Object argument(Class<?> type, World.Town own, World.Town other) {
    return switch (type.getSimpleName()) {
      case "CouncilId" -> own.id();
      case "RoundId" -> other.round().id();
      case "ParticipantId" -> other.guest().id();
      case "QuestionId" -> QUESTION;
      case "ActionId" -> other.action().id();
      case "Action" -> other.action();
      case "PublicationId" -> other.publication().id();
      case "LinkId" -> other.invitation().link().id();
      case "UUID" -> other.person(Role.CONTRIBUTOR).id().value();
      case "Optional" -> Optional.empty();
      case "Instant" -> Instant.EPOCH;
      case "Email" -> new Email("nobody@example.org");
      case "RoundState" -> RoundState.LOCKED;
      case "Role" -> new Participants.Role("Nobody", Perspective.FINANCE);
      case "Draft" -> draft();
      case "Agreement" -> agreement();
      case "NewRound" -> newRound();
      case "NewPublication" ->
          new Publications.NewPublication(other.round().id(), "d", "e", "h", List.of());
      case "Pin" -> content.pin(content.questionnaires().get(0).id());
      case "String" -> "html";
      case "int" -> 0;
      default -> throw new IllegalArgumentException("say what to give for " + type);
    };
  }

  private static NewRound newRound() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    return new NewRound(
        "Changed", Optional.empty(), day, Optional.empty(), true, 9, Set.of(), Map.of());
  }

  private static Answers.Draft draft() {
    Answer answer = new Answer(new Response.DontKnow(), "", List.of(), Confidence.SEEN);
    return new Answers.Draft(answer, false, 0, Instant.EPOCH);
  }

  private static Agreement agreement() {
    AgreedAnswer agreed = new AgreedAnswer(new Response.DontKnow(), "because");
    return new Agreement(QUESTION, agreed, Optional.empty(), Instant.EPOCH, 0);
  }

  /** Every row of a council, by table: looked for in every column that can name one. */
  private Map<String, List<String>> rows(UUID council) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      for (String[] column : columns(connection)) {
        List<String> found = rows(connection, column, council);
        if (!found.isEmpty()) {
          rows.put(column[0].toUpperCase(java.util.Locale.ROOT), found);
        }
      }
    }
    return rows;
  }

  private static List<String[]> columns(Connection connection) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (ResultSet found = connection.getMetaData().getColumns(null, null, null, null)) {
      while (found.next()) {
        String table = found.getString("TABLE_NAME");
        String column = found.getString("COLUMN_NAME");
        boolean isCouncil = table.equalsIgnoreCase("council") && column.equalsIgnoreCase("id");
        if (isCouncil || column.equalsIgnoreCase("council_id")) {
          columns.add(new String[] {table, column});
        }
      }
    }
    return columns;
  }

  private static List<String> rows(Connection connection, String[] column, UUID council)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    String query = "select * from " + column[0] + " where " + column[1] + " = ?";
    try (var statement = connection.prepareStatement(query)) {
      statement.setObject(1, council);
      ResultSet found = statement.executeQuery();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          boolean isFile = found.getMetaData().getColumnName(i).equalsIgnoreCase("content");
          row.append(isFile ? "" : found.getString(i)).append('|');
        }
        rows.add(row.toString());
      }
    }
    rows.sort(null);
    return rows;
  }
}
