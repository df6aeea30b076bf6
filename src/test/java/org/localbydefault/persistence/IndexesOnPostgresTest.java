package org.localbydefault.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.postgres.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class IndexesOnPostgresTest extends IndexesTest {
  /** Ten thousand of each, a few a day; rows that they name are not missed. */
  private static final List<String> MANY =
      List.of(
          "set local session_replication_role = replica",
          """
          insert into round select gen_random_uuid(), gen_random_uuid(), 'Title', 'q', '1.0.0', 'h',
            null, 'OPEN', date '2000-01-01' + n, null, false, 0, now(), 0
            from generate_series(1, 10000) n""",
          """
          insert into action select gen_random_uuid(), gen_random_uuid(), null, null, 'Title', '',
            date '2000-01-01' + n, '', 'open', '', now(), 0 from generate_series(1, 10000) n""",
          """
          insert into attempt select gen_random_uuid(), 'hash', timestamptz '2000-01-01'
            + n * interval '1 day' from generate_series(1, 10000) n""",
          """
          insert into reminder select gen_random_uuid(), 'PLAN', gen_random_uuid(),
            gen_random_uuid(), null, date '2000-01-01' + n, 1, now(), now()
            from generate_series(1, 10000) n""",
          "analyze");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          select id from round where state <> 'LOCKED' and date between '2000-03-01' and '2000-03-11'
          select id from action where due between '2000-03-01' and '2000-03-15'
          delete from attempt where at < '2000-03-01'
          delete from reminder where planned_on < '2000-03-01'
          """)
  void whatTheClockLooksForIsFoundWithoutReadingEveryRow(String query) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String step : MANY) {
        statement.execute(step);
      }
      try (ResultSet line = statement.executeQuery("explain " + query)) {
        while (line.next()) {
          plan.append(line.getString(1)).append('\n');
        }
      }
      connection.rollback();
    }
    assertThat(plan.toString()).contains("Index").doesNotContain("Seq Scan");
  }
}
