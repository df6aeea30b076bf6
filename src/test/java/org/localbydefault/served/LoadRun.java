package org.localbydefault.served;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.localbydefault.postgres.Postgres;

/**
 * Forty people who read and save, 200 requests a second. When each request is to be made is fixed
 * before, and how long it takes is counted from that moment, whether or not the program keeps up.
 */
public final class LoadRun {
  private static final int PEOPLE = 40;
  private static final int WARM_SECONDS = Integer.getInteger("load.warm", 20);
  private static final int SECONDS = Integer.getInteger("load.seconds", 30);

  /** How long somebody looks at a question. */
  private static final long THINKING = TimeUnit.MILLISECONDS.toNanos(200);

  /** What people do, and how often in a second: 200 requests, for answering is two. */
  private enum Wish {
    ANSWER(80, ""),
    TASK_LIST(12, ""),
    COUNCIL(8, ""),
    RESULTS(8, "/results"),
    DIFFERENCES(4, "/differences"),
    PLAN(4, ""),
    REPORTS(4, "");

    private final int times;
    private final String page;

    Wish(int times, String page) {
      this.times = times;
      this.page = page;
    }

    String path(Prepared.Room room) {
      return switch (this) {
        case COUNCIL -> "/councils/" + room.council();
        case PLAN -> "/councils/" + room.council() + "/plan";
        case REPORTS -> "/councils/" + room.council() + "/reports";
        default -> room.path() + page;
      };
    }
  }

  /** Something that somebody wants at a moment. */
  private record Turn(long at, Wish wish) {}

  private final Served.Start start;
  private final Prepared.Room room;
  private final Path log;
  private final AtomicInteger failures = new AtomicInteger();
  private final Queue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

  private LoadRun(Served.Start start, Prepared.Room room, Path log) {
    this.start = start;
    this.room = room;
    this.log = log;
  }

  /**
   * On H2.
   *
   * @param rounds that other councils have beside the one of the run, with answers
   */
  public static LoadRun embedded(Path folder, int rounds)
      throws IOException, InterruptedException, SQLException {
    Path data = folder.resolve("data");
    Served.start(Served.Start.embedded(data)).close();
    try (Connection connection = Prepared.embedded(data)) {
      Prepared.Room room = Crowds.answeredRoom(connection, PEOPLE);
      Crowds.copies(connection, rounds);
      Served.Start start = Served.Start.embedded(data);
      return new LoadRun(start.with(ServerTimes.settings(folder)), room, ServerTimes.log(folder));
    }
  }

  /** On PostgreSQL, with so many rounds of other councils. */
  public static LoadRun postgres(Postgres postgres, Path folder, int rounds)
      throws IOException, InterruptedException, SQLException {
    Served.Start start = Served.Start.postgres(postgres.settings());
    Served.start(start).close();
    try (Connection connection = postgres.connect()) {
      Prepared.Room room = Crowds.answeredRoom(connection, PEOPLE);
      Crowds.copies(connection, rounds);
      return new LoadRun(start.with(ServerTimes.settings(folder)), room, ServerTimes.log(folder));
    }
  }

  /** What was measured: from outside, and in the server. */
  public record Measured(Times outside, ServerTimes server, int failures) {}

  /** Warms the program up, and measures. */
  public Measured run() throws IOException, InterruptedException {
    try (Served served = Served.start(start)) {
      List<Answerer> people = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        Answerer person = new Answerer(i, room, served::address);
        person.signIn(room);
        people.add(person);
      }
      drive(people, WARM_SECONDS);
      nanoseconds.clear();
      drive(people, SECONDS);
    }
    Times outside = Times.of(nanoseconds);
    return new Measured(outside, ServerTimes.read(log, outside.sorted().size()), failures.get());
  }

  private void drive(List<Answerer> people, int seconds) throws InterruptedException {
    Map<Integer, List<Turn>> turns = turns(seconds);
    List<Thread> threads = new ArrayList<>();
    turns.forEach((i, his) -> threads.add(new Thread(() -> act(people.get(i), his))));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Everybody's turns: evenly over each second, in an order that is another each second. */
  private static Map<Integer, List<Turn>> turns(int seconds) {
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : Wish.values()) {
      wishes.addAll(Collections.nCopies(wish.times, wish));
    }
    long gap = TimeUnit.SECONDS.toNanos(1) / wishes.size();
    long next = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    Random random = new Random(20_261_122);
    Map<Integer, List<Turn>> turns = new HashMap<>();
    int turn = 0;
    for (int second = 0; second < seconds; second++) {
      Collections.shuffle(wishes, random);
      for (Wish wish : wishes) {
        turns.computeIfAbsent(turn++ % PEOPLE, i -> new ArrayList<>()).add(new Turn(next, wish));
        next += gap;
      }
    }
    return turns;
  }

  private void act(Answerer person, List<Turn> turns) {
    try {
      for (Turn turn : turns) {
        await(turn.at());
        if (turn.wish() == Wish.ANSWER) {
          Answerer.Shown shown = person.ask();
          count(turn.at());
          await(turn.at() + THINKING);
          person.save(shown);
          count(turn.at() + THINKING);
        } else {
          person.look(turn.wish().path(room));
          count(turn.at());
        }
      }
    } catch (IOException | IllegalStateException e) {
      System.err.println(e.getMessage());
      failures.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(long moment) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(moment - System.nanoTime());
  }

  private void count(long since) {
    nanoseconds.add(System.nanoTime() - since);
  }
}
