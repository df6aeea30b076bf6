package org.localbydefault.served;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.localbydefault.postgres.Postgres;

/** Starts the program, has people answer, kills it, starts it again, compares. */
public final class KillRuns {
  private static final int PEOPLE = 4;
  private static final int LONGEST_MILLISECONDS = 2_000;

  /** The moments are another each run, and the same each time that the program is run. */
  private final Random random = new Random(20_261_122);

  private final Served.Start start;
  private final Prepared.Room room;
  private int runs;
  private int saved;

  private KillRuns(Served.Start start, Prepared.Room room) {
    this.start = start;
    this.room = room;
  }

  public static KillRuns embedded(Path data)
      throws IOException, InterruptedException, SQLException {
    Served.Start start = Served.Start.embedded(data);
    Served.start(start).close();
    try (Connection connection = Prepared.embedded(data)) {
      return new KillRuns(start, Prepared.room(connection, PEOPLE));
    }
  }

  public static KillRuns postgres(Postgres postgres)
      throws IOException, InterruptedException, SQLException {
    Served.Start start = Served.Start.postgres(postgres.settings());
    Served.start(start).close();
    try (Connection connection = postgres.connect()) {
      return new KillRuns(start, Prepared.room(connection, PEOPLE));
    }
  }

  /** Kills so many times, and gives everything that was wrong. */
  public List<String> run(int times) throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    List<Answerer> people = new ArrayList<>();
    Served served = Served.start(start);
    AtomicReference<URI> address = new AtomicReference<>(served.address());
    for (int i = 0; i < PEOPLE; i++) {
      people.add(new Answerer(i, room, address::get));
    }
    for (Answerer person : people) {
      person.signIn(room);
    }
    for (int run = 0; run < times; run++) {
      answerUntilKilled(people, served);
      runs++;
      served = Served.start(start);
      address.set(served.address());
      for (Answerer person : people) {
        wrong.addAll(person.compare());
      }
    }
    saved = people.stream().mapToInt(Answerer::saved).sum();
    served.close();
    return wrong;
  }

  private void answerUntilKilled(List<Answerer> people, Served served) throws InterruptedException {
    AtomicBoolean isKilled = new AtomicBoolean();
    List<Thread> threads =
        people.stream().map(person -> new Thread(() -> answer(person, isKilled))).toList();
    threads.forEach(Thread::start);
    Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
    isKilled.set(true);
    served.kill();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void answer(Answerer person, AtomicBoolean isKilled) {
    try {
      while (true) {
        person.answer();
      }
    } catch (IOException e) {
      if (!isKilled.get()) {
        throw new IllegalStateException("the program went away by itself", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String toString() {
    return runs + " kills, " + saved + " answers acknowledged";
  }
}
