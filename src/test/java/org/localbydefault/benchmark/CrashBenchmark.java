package org.localbydefault.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Answers;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Saving;
import org.localbydefault.persistence.Place;
import org.localbydefault.persistence.Stores;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.yaml.ContentFolder;

/**
 * Opens the embedded database as it was at many moments while people answered at once: after some
 * of its writes, and in the middle of them, as a killed program leaves it (ADR 10). Run with {@code
 * mvn test -Dtest=CrashBenchmark -Dtest.groups=benchmark -Dtest.excluded.groups=}; {@code
 * -Dcrash.moments} says how many.
 */
@Tag("benchmark")
@QuarkusTest
@TestProfile(CrashBenchmark.Recorded.class)
class CrashBenchmark {
  private static final int PEOPLE = 12;
  private static final int SECONDS = 25;
  private static final int MOMENTS = 500;
  private static final List<Question> QUESTIONS =
      ContentFolder.shipped()
          .questionnaire(new QuestionnaireId("keep-it-local"))
          .value()
          .orElseThrow()
          .questions();

  /** Every way to the answers of a council: its rows in their order, and three indexes. */
  private static final List<String> WAYS =
      List.of(
          "answer where _rowid_ >= 0 and council_id = ?",
          "answer use index (answer_council) where council_id = ?",
          "answer use index (answer_round) where round_id = (select id from round where council_id = ?)",
          "answer where respondent_id in (select id from respondent where council_id = ?)");

  @Inject Stores stores;
  private final Random random = new Random(20_261_127);

  /** On a database whose file is recorded. */
  public static final class Recorded implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(RecordedDatabase.class));
    }
  }

  @Test
  void everyMomentLeavesADatabaseWithAllThatWasAcknowledged(@TempDir Path folder) throws Exception {
    List<Place> places = IntStream.range(0, PEOPLE).mapToObj(i -> Place.in(stores)).toList();
    int before = RecordedFile.steps().size();
    answerAtOnce(places);
    List<RecordedFile.Step> steps = RecordedFile.steps();
    List<String> wrong = new ArrayList<>();
    int moments = Integer.getInteger("crash.moments", MOMENTS);
    for (int i = 0; i < moments; i++) {
      int last = before + random.nextInt(steps.size() - before);
      while (!(steps.get(last) instanceof RecordedFile.Written)) {
        last--;
      }
      List<RecordedFile.Step> done = steps.subList(0, last + 1);
      Path file = folder.resolve("moment-" + i);
      Files.write(Path.of(file + ".mv.db"), RecordedFile.after(done, random));
      wrong.addAll(compare(file, places, done));
      Files.delete(Path.of(file + ".mv.db"));
    }
    System.out.printf("%d moments of %d writes%n", moments, steps.size() - before);
    assertThat(wrong).isEmpty();
  }

  private void answerAtOnce(List<Place> places) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      int person = i;
      all.add(people.submit(() -> answer(person, places.get(person), until)));
    }
    for (Future<?> one : all) {
      one.get();
    }
    people.shutdown();
  }

  private void answer(int person, Place place, long until) {
    for (int i = 0; System.nanoTime() < until; i++) {
      int question = i % QUESTIONS.size();
      int edition = i / QUESTIONS.size();
      Answer answer = new Answer(Place.chosen("embedded"), "note " + i, List.of(), Confidence.SEEN);
      Saving<?> saving =
          stores.answers.save(
              place.council(),
              place.participant().id(),
              QUESTIONS.get(question).id(),
              new Answers.Draft(answer, false, edition, Place.NOW));
      assertThat(saving).isInstanceOf(Saving.Done.class);
      RecordedFile.acknowledged(new RecordedFile.Acknowledged(person, question, edition + 1));
    }
  }

  private static List<String> compare(Path file, List<Place> places, List<RecordedFile.Step> done)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    String url = "jdbc:h2:file:" + file + RecordedDatabase.SETTINGS;
    try (Connection connection = DriverManager.getConnection(url)) {
      for (int person = 0; person < PEOPLE; person++) {
        for (String way : WAYS) {
          compare(connection, way, places.get(person), person, done)
              .forEach(fault -> wrong.add(done.size() + " " + way + ": " + fault));
        }
      }
    } catch (SQLException e) {
      wrong.add(done.size() + ": " + e.getMessage());
    }
    return wrong;
  }

  private static List<String> compare(
      Connection connection, String way, Place place, int person, List<RecordedFile.Step> done)
      throws SQLException {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> there = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement("select question_id, version from " + way)) {
      statement.setObject(1, place.council().value());
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        if (there.put(rows.getString(1), rows.getInt(2) + 1) != null) {
          wrong.add(rows.getString(1) + " is there twice");
        }
      }
    }
    Map<String, Integer> kept = new TreeMap<>();
    for (RecordedFile.Step step : done) {
      if (step instanceof RecordedFile.Acknowledged told && told.person() == person) {
        kept.put(QUESTIONS.get(told.question()).id().value(), told.edition());
      }
    }
    kept.forEach(
        (question, edition) -> {
          int found = there.getOrDefault(question, 0);
          // One more may be there that nobody was told of.
          if (found < edition || found > edition + 1) {
            wrong.add("%s: told %d, there %d".formatted(question, edition, found));
          }
        });
    return wrong;
  }
}
