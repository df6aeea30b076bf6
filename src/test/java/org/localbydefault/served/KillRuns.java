package org.localbydefault.served;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.localbydefault.postgres.Postgres;
import org.localbydefault.web.Browsing;

/** Has people answer, kills what serves them, and compares when it is there again. */
public final class KillRuns {
  private static final int PEOPLE = 4;
  private static final int LONGEST_MILLISECONDS = 2_000;
  private static final int PAUSE_MILLISECONDS = 20;
  private static final long LONGEST_SECONDS = 60;

  /** The moments are another each run, and the same each time that the program is run. */
  private final Random random = new Random(20_261_122);

  private final Served.Start start;
  private final Prepared.Room room;
  private final List<Answerer> people = new ArrayList<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private volatile URI address = URI.create("http://localhost");
  private int runs;
  private long longestAway;

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

  /** Kills the program so many times and starts it again; gives everything that was wrong. */
  public List<String> killProgram(int times) throws IOException, InterruptedException {
    Served served = Served.start(start);
    try {
      welcome(served);
      for (int run = 0; run < times; run++) {
        Served running = served;
        answerUntil(running::kill);
        long away = System.nanoTime();
        served = Served.start(start);
        address = served.address();
        compare(away);
      }
    } finally {
      served.close();
    }
    return List.copyOf(wrong);
  }

  /**
   * Has the database fall over so many times, and leaves the program alone: it must find the
   * database again by itself. Gives everything that was wrong.
   */
  public List<String> killDatabase(Postgres postgres, int times)
      throws IOException, InterruptedException {
    try (Served served = Served.start(start)) {
      welcome(served);
      for (int run = 0; run < times; run++) {
        answerUntil(postgres::crash);
        long away = System.nanoTime();
        awaitReady();
        compare(away);
      }
    }
    return List.copyOf(wrong);
  }

  private void welcome(Served served) throws IOException, InterruptedException {
    address = served.address();
    for (int i = 0; i < PEOPLE; i++) {
      Answerer person = new Answerer(i, room, () -> address);
      person.signIn(room);
      people.add(person);
    }
  }

  /** What takes away what people need. */
  private interface Disaster {
    void strike() throws IOException, InterruptedException;
  }

  private void answerUntil(Disaster disaster) throws IOException, InterruptedException {
    AtomicBoolean isStruck = new AtomicBoolean();
    List<Thread> threads =
        people.stream().map(person -> new Thread(() -> answer(person, isStruck))).toList();
    threads.forEach(Thread::start);
    Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
    isStruck.set(true);
    disaster.strike();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Answers on and on until something is refused, which is wrong before anything happened. */
  private void answer(Answerer person, AtomicBoolean isStruck) {
    try {
      while (true) {
        person.answer();
      }
    } catch (IOException | IllegalStateException e) {
      if (!isStruck.get()) {
        wrong.add("failed while everything was there: " + e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until the program says that it is ready, which it is when it has its database. */
  private void awaitReady() throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    Browsing browsing = new Browsing(address);
    while (browsing.get("/q/health/ready").status() != 200) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the program did not find its database again");
      }
      Thread.sleep(PAUSE_MILLISECONDS);
    }
  }

  private void compare(long away) throws IOException, InterruptedException {
    longestAway = Math.max(longestAway, System.nanoTime() - away);
    runs++;
    for (Answerer person : people) {
      wrong.addAll(person.compare());
    }
  }

  @Override
  public String toString() {
    int saved = people.stream().mapToInt(Answerer::saved).sum();
    return String.format(
        "%d kills, %d answers acknowledged, there again after at most %.1f s",
        runs, saved, longestAway / 1e9);
  }
}
